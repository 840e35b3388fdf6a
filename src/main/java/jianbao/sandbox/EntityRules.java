package jianbao.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import jianbao.sandbox.Shown.Entity;

/**
 * Which entities Telegram keeps, and how it splits them: td's fix_entities. Formatting may cross other formatting and is
 * then split; quotes do not nest; code holds nothing and stands in nothing but a quote; links do not nest. Where two
 * cannot both stay, the one that begins later goes.
 */
final class EntityRules {
    /** More are dropped without a word. */
    private static final int MAX_KEPT = 100;

    private static final Set<String> SPLITTABLE = Set.of("bold", "italic", "underline", "strikethrough", "spoiler");
    private static final Set<String> QUOTES = Set.of("blockquote", "expandable_blockquote");
    private static final Set<String> CODE = Set.of("pre", "code");
    private static final Comparator<Entity> ORDER = Comparator.comparingInt(Entity::offset)
            .thenComparing(Entity::length, Comparator.reverseOrder())
            .thenComparing(entity -> !QUOTES.contains(entity.type()))
            .thenComparing(entity -> SPLITTABLE.contains(entity.type()))
            .thenComparing(Entity::type);

    private final PriorityQueue<Entity> waiting = new PriorityQueue<>(ORDER);
    private final Deque<Entity> around = new ArrayDeque<>();
    private final List<Entity> kept = new ArrayList<>();

    private EntityRules(List<Entity> entities) {
        waiting.addAll(entities);
    }

    /** Sorted, properly nested, at most 100. */
    static List<Entity> fix(List<Entity> entities) {
        EntityRules rules = new EntityRules(entities);
        while (!rules.waiting.isEmpty() && rules.kept.size() < MAX_KEPT) {
            rules.place(rules.waiting.remove());
        }
        return rules.kept;
    }

    private void place(Entity entity) {
        while (!around.isEmpty() && around.element().end() <= entity.offset()) {
            around.remove();
        }
        Entity inside = entity;
        if (!around.isEmpty() && entity.end() > around.element().end()) {
            if (!SPLITTABLE.contains(entity.type())) {
                return;
            }
            inside = split(entity, around.element().end());
        }
        if (around.stream().allMatch(outer -> mayHold(outer.type(), entity.type()))) {
            kept.add(inside);
            around.push(inside);
        }
    }

    private Entity split(Entity entity, int at) {
        waiting.add(new Entity(entity.type(), at, entity.end() - at, entity.url()));
        return new Entity(entity.type(), entity.offset(), at - entity.offset(), entity.url());
    }

    private static boolean mayHold(String outer, String inner) {
        if (outer.equals(inner) || CODE.contains(outer)) {
            return false;
        }
        if (QUOTES.contains(outer)) {
            return !QUOTES.contains(inner);
        }
        return SPLITTABLE.contains(inner) || (inner.equals("text_link") && !outer.equals("text_link"));
    }

    /** Whether Telegram looks for commands and addresses inside such an entity. */
    static boolean isSearched(Entity entity) {
        return SPLITTABLE.contains(entity.type()) || QUOTES.contains(entity.type());
    }
}
