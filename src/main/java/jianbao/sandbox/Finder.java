package jianbao.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.sandbox.Shown.Entity;

/** Finds commands, mentions and web addresses in a text and marks them, as Telegram does; td's find_bot_commands etc. */
final class Finder {
    /** A letter of any script beside a command keeps it from being one. */
    private static final Pattern COMMAND = Pattern.compile(
            "(?<![\\p{L}\\p{N}_/<>])/[A-Za-z0-9_]{1,64}+(?:@[A-Za-z0-9_]{3,32}+)?(?![\\p{L}\\p{N}_/<>])");

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}_/])@[A-Za-z0-9_]{3,32}+(?![\\p{L}\\p{N}_])");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\p{L}\\p{N}_])https?://[A-Za-z0-9][^\\s<>\"'（）《》“”，。；]*(?<![.,;:!?)])");

    private Finder() {}

    /** The entities with what was found beside them, in order. */
    static List<Entity> mark(String text, List<Entity> entities) {
        List<Entity> all = new ArrayList<>(entities);
        find("url", ADDRESS, text, all);
        find("bot_command", COMMAND, text, all);
        find("mention", MENTION, text, all);
        all.sort(Comparator.comparingInt(Entity::offset).thenComparing(Entity::length, Comparator.reverseOrder()));
        return all;
    }

    private static void find(String type, Pattern pattern, String text, List<Entity> all) {
        List<Entity> taken =
                all.stream().filter(entity -> !EntityRules.isSearched(entity)).toList();
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            Entity found = new Entity(type, match.start(), match.end() - match.start(), null);
            if (taken.stream().noneMatch(other -> overlap(other, found))) {
                all.add(found);
            }
        }
    }

    private static boolean overlap(Entity one, Entity other) {
        return one.offset() < other.end() && other.offset() < one.end();
    }
}
