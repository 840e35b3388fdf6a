/**
 * The roof: puts the house together by hand and runs its loops.
 *
 * <p>Articles come IN ({@code intake}), people ASK ({@code chat}), messages go OUT ({@code push}); they meet in the
 * {@code store}. An arrow says "may import"; {@code ArchitectureTest} holds the same map as a table and compares it with
 * the code, whole.
 *
 * <pre>
 * 4  cli -> jianbao -> the ways                  settings in, house out; commands that need no bot use the rooms below
 * 3  chat -> store view telegram                 people ask
 *    push -> store view telegram                 messages out
 *    intake -> source summary store text         articles in
 *    ops -> store telegram                       what the operator sees
 * 2  source -> text web     summary -> text     store -> text     view -> telegram
 * 1  web     text     config     telegram     sandbox    words and wires
 * 0  model                                       records, used by all
 * </pre>
 *
 * <p>Where it departs from the first plan: an article has no id before it is kept, so the id is part of
 * {@link jianbao.model.Brief}; and a {@link jianbao.model.Bookmark} holds a stamp for each place of a source, so that it
 * moves with each article in that article's own transaction. Identities are a table of
 * {@link jianbao.store.Articles}, written with the article, and no class of their own. An answer that has to wait for a few
 * seconds stays in the inbox and is made anew in its time; one that has to wait longer goes through the outbox, before all
 * pushes.
 *
 * <p>Several processes may work on one PostgreSQL with one token: {@link jianbao.Duties} tell each turn whether it falls to
 * this one. Rooms know nothing of that; whatever they do, two may do at once without harm, since every change is one
 * transaction and finds what the other has done.
 *
 * <p>To add a way in, out or to ask: a room with a {@code Duration turn()}, a {@code Loop} in {@link jianbao.WayIn},
 * {@link jianbao.Answering} or {@link jianbao.Pushing}.
 */
@NullMarked
package jianbao;

import org.jspecify.annotations.NullMarked;
