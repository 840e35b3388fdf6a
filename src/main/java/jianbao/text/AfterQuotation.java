package jianbao.text;

import java.util.regex.Pattern;

/**
 * Whether the sentence goes on behind a quotation that ends with an end mark: {@code “我不去。”他说}, {@code "Why?" she
 * asked}.
 */
final class AfterQuotation {
    private static final int CLAUSE = 80;

    /** A mark or a particle that cannot begin a sentence; of Japanese ones those that hardly begin a word. */
    private static final Pattern PARTICLE = Pattern.compile(
            "[，、；：。！？,;:的地得之—–-]|并(?![且非])|と(?!ころ|ても)|って|[をがの]|に(?!は)|は(?![いじや])|も(?!う)|で(?!も)" + "|から|まで|など|なんて|だ|です");

    /** A word that makes the quotation a part of a larger phrase. */
    private static final Pattern PHRASE = Pattern.compile("[这那][个一样种些句番]|等|时[，候]|或|是|为|成|也|后[，。]");

    /** Chinese attributions: {@code 他说}, {@code 奥特曼在采访中表示，}; not {@code 他还说：“}, which begins anew. */
    private static final Pattern SAID =
            Pattern.compile("(?:[他她它我你您俺咱]们?|(?=[又便就还也则笑哭喊]))(?:[又便就还也则]|[笑哭喊]着)?[说說问問答喊叫道](?!道?(?:[：:]|，(?![“「\"])))"
                    + "|[^，。；！？：,“「]{1,6}[说說笑哭喊]着"
                    + "|[^，。；！？：,“「]{0,36}(?:(?<!小)[说說]|(?<![疑访訪顾顧学學])[问問]|(?<![知报報频頻街渠轨軌味通隧管赛賽公地跑河])道|[喊叫写寫]|(?<![名简簡])[称稱]|表示|指出|认为|認為|强调|強調|补充|補充|解释|解釋|透露|回应|回應|感叹|评价|总结)"
                    + "[道到着]?(?:[。；！？]|[，,](?![“「\"]))"
                    // Firms, titles and names in Latin letters take room; a sentence that goes on may be a new one.
                    + "|[^，。；！？：,“「]{37,72}(?:[说道称]|表示|指出)。");

    /** English ones after a question or a cry; after a full stop a name begins a new sentence. */
    private static final Pattern ASKED = Pattern.compile("(?:(?:\\p{Lu}[\\p{L}.'’-]*|I|the|his|her) ){1,3}"
            + "(?:said|says|asked|asks|replied|told|wrote|added|adds|explained|cried|answered|tweeted|noted)\\b");

    /** Such a bracket holds no sentence of its own. */
    private static final Pattern RELATIVE = Pattern.compile("[(（](?:[\\p{Ll}\\d]|(?:Which|Whose|Whom) )");

    private AfterQuotation() {}

    /**
     * Whether what follows belongs to the same sentence.
     *
     * @param open index of the mark that opens the quotation
     * @param end behind the mark that closes it; inside the text
     */
    static boolean goesOn(String text, int open, int end) {
        String rest = Chars.strip(text.substring(end, Math.min(text.length(), end + CLAUSE)));
        return !rest.isEmpty()
                && (Character.isLowerCase(rest.codePointAt(0))
                        || RELATIVE.matcher(rest).lookingAt()
                        || PARTICLE.matcher(rest).lookingAt()
                        || (!isIntroduced(text, open) && isAbout(rest))
                        || (isCall(text, end) && (ASKED.matcher(rest).lookingAt() || isWithin(text, open, end))));
    }

    private static boolean isAbout(String rest) {
        return PHRASE.matcher(rest).lookingAt() || SAID.matcher(rest).lookingAt();
    }

    /** Whether the speaker was named before: {@code 他说：“}. */
    private static boolean isIntroduced(String text, int open) {
        return open > 0 && "：:".indexOf(text.charAt(open - 1)) >= 0;
    }

    private static boolean isCall(String text, int end) {
        return "？！?!".indexOf(text.charAt(end - 2)) >= 0;
    }

    /** A question or an exclamation quoted like a word: {@code 他问“为什么？”时很认真}. */
    private static boolean isWithin(String text, int open, int end) {
        return open > 0 && Chars.isUnspaced(text.charAt(open - 1)) && Chars.isUnspaced(text.charAt(end));
    }
}
