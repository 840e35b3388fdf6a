package jianbao.config;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The shapes that settings have. All read the text that the operator typed, not what YAML 1.1 makes of it ({@code 012}
 * is ten there, {@code 1:30} ninety).
 */
final class Shapes {
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,5})([smhdw])");
    private static final Pattern LISTEN = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]+):([0-9]{1,5})");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private Shapes() {}

    /** The text of a scalar. */
    static String text(Node node, String expected) throws Unfit {
        if (node instanceof ScalarNode scalar
                && !isNothing(node)
                && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw new Unfit(node, expected);
    }

    /** Whether the value was left out, as in {@code key:}. */
    static boolean isNothing(Node node) {
        return Tag.NULL.equals(node.getTag());
    }

    static Shape<Integer> number(int least, int most) {
        Shape<Long> wide = number((long) least, (long) most);
        return node -> Math.toIntExact(wide.read(node));
    }

    static Shape<Long> number(long least, long most) {
        String expected = "a number from " + least + (most == Long.MAX_VALUE ? " on" : " to " + most);
        return node -> {
            String text = text(node, expected);
            if (!WHOLE.matcher(text).matches()) {
                throw new Unfit(node, expected);
            }
            long number = Long.parseLong(text);
            if (number < least || number > most) {
                throw new Unfit(node, expected);
            }
            return number;
        };
    }

    static boolean yesOrNo(Node node) throws Unfit {
        String expected = "true or false";
        return switch (text(node, expected).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new Unfit(node, expected);
        };
    }

    static <E extends Enum<E>> Shape<E> oneOf(Class<E> type) {
        List<E> values = List.of(type.getEnumConstants());
        String expected = values.stream().map(Shapes::name).collect(Collectors.joining(", "));
        return node -> {
            String text = text(node, expected);
            return values.stream()
                    .filter(value -> name(value).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new Unfit(node, expected));
        };
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Every element is read, so that every fault is found; nothing at all is an empty list. */
    static <T> Shape<List<T>> listOf(Shape<T> element) {
        return node -> {
            if (isNothing(node)) {
                return List.of();
            }
            if (!(node instanceof SequenceNode sequence)) {
                throw new Unfit(node, "a list, such as [a, b]");
            }
            List<T> values = new ArrayList<>();
            List<Unfit.Spot> spots = new ArrayList<>();
            for (Node child : sequence.getValue()) {
                try {
                    values.add(element.read(child));
                } catch (Unfit unfit) {
                    spots.addAll(unfit.spots());
                }
            }
            if (!spots.isEmpty()) {
                throw new Unfit(spots);
            }
            return List.copyOf(values);
        };
    }

    static Path path(Node node) throws Unfit {
        String expected = "a path";
        try {
            return Path.of(text(node, expected));
        } catch (InvalidPathException e) {
            throw new Unfit(node, expected);
        }
    }

    static String extension(Node node) throws Unfit {
        String expected = "the ending of a file's name, such as md";
        String ending = text(node, expected).toLowerCase(Locale.ROOT);
        String bare = ending.startsWith(".") ? ending.substring(1) : ending;
        if (bare.isEmpty() || bare.chars().anyMatch(c -> c == '/' || c == '\\' || c == '*' || c <= ' ')) {
            throw new Unfit(node, expected);
        }
        return bare;
    }

    static Duration duration(Node node) throws Unfit {
        String expected = "a time such as 30m, 12h or 400d, more than 0";
        Matcher matcher = DURATION.matcher(text(node, expected));
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            throw new Unfit(node, expected);
        }
        return unit(matcher.group(2)).multipliedBy(Integer.parseInt(matcher.group(1)));
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            case "d" -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }

    static ZoneId zone(Node node) throws Unfit {
        String expected = "a time zone such as Asia/Shanghai";
        try {
            return ZoneId.of(text(node, expected));
        } catch (DateTimeException e) {
            throw new Unfit(node, expected);
        }
    }

    static String database(Node node) throws Unfit {
        String expected = "jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME";
        String url = text(node, expected);
        if (!url.matches("jdbc:sqlite:\\S.*|jdbc:postgresql://\\S+")) {
            throw new Unfit(node, expected);
        }
        return url;
    }

    /** Scheme, host and port; TelegramBots can put no path before the method. */
    static URI origin(Node node) throws Unfit {
        String expected = "http(s)://HOST[:PORT] without a path";
        URI uri = web(node, expected);
        boolean bare = uri.getRawPath().isEmpty() || uri.getRawPath().equals("/");
        if (!bare || uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw new Unfit(node, expected);
        }
        return uri;
    }

    /** A URL, or a mapping of url, name and every. */
    static Settings.Address address(Node node) throws Unfit {
        return node instanceof ScalarNode
                ? new Settings.Address(web(node, AddressShape.EXPECTED), Optional.empty(), Optional.empty())
                : AddressShape.read(node);
    }

    static URI web(Node node, String expected) throws Unfit {
        try {
            URI uri = new URI(text(node, expected));
            if (uri.getHost() != null && Arrays.asList("http", "https").contains(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new Unfit(node, expected);
        }
        throw new Unfit(node, expected);
    }

    /** Nothing is off. */
    static Optional<InetSocketAddress> listen(Node node) throws Unfit {
        if (isNothing(node)
                || (node instanceof ScalarNode scalar && scalar.getValue().isBlank())) {
            return Optional.empty();
        }
        String expected = "HOST:PORT such as 127.0.0.1:8090, or \"\" for off";
        Matcher matcher = LISTEN.matcher(text(node, expected));
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > 65535) {
            throw new Unfit(node, expected);
        }
        int port = Integer.parseInt(matcher.group(2));
        return Optional.of(InetSocketAddress.createUnresolved(matcher.group(1), port));
    }
}
