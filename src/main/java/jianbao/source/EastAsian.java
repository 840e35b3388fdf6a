package jianbao.source;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The encodings of East Asia that write a character in two bytes. They share most pairs; but each keeps its frequent
 * characters together in some rows (told by the first byte), and a text read by the wrong table seldom meets those.
 */
final class EastAsian {
    /** Its syllables lie where the first half of GB's level 1 lies, so Korean is asked for first. */
    static final EastAsian KOREAN = new EastAsian(
            "x-windows-949", 0x81, 0x41, new Rows(0xA1, 0xA3), new Rows(0xB0, 0xC8), new Rows(0xB0, 0xC8), 0.95);
    /** Kana, and the kanji of level 1. */
    static final EastAsian EUC_JP =
            new EastAsian("EUC-JP", 0xA1, 0xA1, new Rows(0xA1, 0xA3), new Rows(0xB0, 0xCF), new Rows(0xA4, 0xA5), 0.15);

    static final EastAsian SHIFT_JIS = new EastAsian(
            "windows-31j", 0x81, 0x40, new Rows(0x81, 0x81), new Rows(0x88, 0x97), new Rows(0x82, 0x83), 0.15);
    /** The 3,755 characters of level 1. */
    static final EastAsian GB18030 =
            new EastAsian("GB18030", 0x81, 0x40, new Rows(0xA1, 0xA9), new Rows(0xB0, 0xD7), Rows.NONE, 0);
    /** The 5,401 characters of level 1. */
    static final EastAsian BIG5 =
            new EastAsian("Big5-HKSCS", 0x81, 0x40, new Rows(0xA1, 0xA3), new Rows(0xA4, 0xC6), Rows.NONE, 0);

    static final List<EastAsian> ALL = List.of(KOREAN, EUC_JP, SHIFT_JIS, GB18030, BIG5);

    /** First bytes, both included. */
    private record Rows(int first, int last) {
        static final Rows NONE = new Rows(1, 0);

        boolean contain(int lead) {
            return lead >= first && lead <= last;
        }
    }

    /** With fewer characters than these, what looks like Korean may be Chinese by chance. */
    private static final int ENOUGH = 8;

    private final Charset charset;
    private final int lowestLead;
    private final int lowestTrail;
    private final Rows marks;
    private final Rows frequent;
    private final Rows script;
    private final double leastScript;

    private EastAsian(
            String charset,
            int lowestLead,
            int lowestTrail,
            Rows marks,
            Rows frequent,
            Rows script,
            double leastScript) {
        this.charset = Charset.forName(charset);
        this.lowestLead = lowestLead;
        this.lowestTrail = lowestTrail;
        this.marks = marks;
        this.frequent = frequent;
        this.script = script;
        this.leastScript = leastScript;
    }

    Charset charset() {
        return charset;
    }

    /** The share of frequent characters among all that are no punctuation; bytes that fit nowhere count as rare ones. */
    double likeness(byte[] bytes) {
        return count(bytes).likeness();
    }

    /** The same; 0 where the script that such a text cannot do without is missing. */
    double likenessUndeclared(byte[] bytes) {
        Count count = count(bytes);
        boolean missing = count.script < leastScript * count.all() || (this == KOREAN && count.script < ENOUGH);
        return missing ? 0 : count.likeness();
    }

    private Count count(byte[] bytes) {
        Count count = new Count();
        int at = 0;
        while (at < bytes.length) {
            int lead = bytes[at] & 0xFF;
            int trail = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
            boolean pair = lead >= lowestLead && trail >= lowestTrail;
            if (pair) {
                count(count, lead, trail);
            } else if (lead >= 0x80) {
                count.rare++;
            }
            at += pair ? 2 : 1;
        }
        return count;
    }

    private void count(Count count, int lead, int trail) {
        boolean inScript = script.contain(lead);
        // GB: what its extensions put into the rows of level 1 is rare.
        boolean extension = this == GB18030 && trail < 0xA1;
        count.script += inScript ? 1 : 0;
        if (inScript || (frequent.contain(lead) && !extension)) {
            count.frequent++;
        } else if (!marks.contain(lead) || extension) {
            count.rare++;
        }
    }

    /** What a text is made of, in characters. */
    private static final class Count {
        private int frequent;
        private int rare;
        private int script;

        int all() {
            return frequent + rare;
        }

        double likeness() {
            return all() == 0 ? 0 : (double) frequent / all();
        }
    }
}
