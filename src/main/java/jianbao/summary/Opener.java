package jianbao.summary;

import java.util.regex.Pattern;

/** Tells by its first words whether a sentence leans on the one before it: a pronoun, a connective, a speaker's name. */
final class Opener {
    private static final String QUOTATION = "[“\"‘「『（(]?";

    /** {@code 其实}, {@code 此前} and {@code 那些……的人} point nowhere. */
    private static final String PRONOUN = "[他她它牠]|这|這|那(?!些)|该|其(?!实)|此(?!前)|如此|前者|后者|两者|二者|前述|上述|以上|如上";

    /** {@code 对此}, {@code 在这里}; but {@code 根据这份报告} says what it speaks of. */
    private static final String WITHIN = "[对为据由与在除]此(?!前|次)|在这(?=[里个些种样一])|(?:面对|鉴于|为了?解决|为了?应对)(?:这|上述)";

    private static final String CONNECTIVE = "另外|另一|一方面|然而|但|不过|可是|可(?=[，,是])|却|则|因此|因而|所以|于是|同时|同理|而(?!今|立)|并且"
            + "|并(?=[在将对与向由从为使])|且|况且|何况|再者|再加上|更[^，。]{1,12}的是|例如|比如|譬如|诸如|换句话说|换言之|也就是说|也就是"
            + "|即(?=[：:，,为是])|总之|总的来说|总体而言|总而言之|综上|相比之下|相较之下|相反|反之|反观|同样|首先|当然(?=[，,])|一共|举(?:个)?例|总体来[说看]|接着|接下来"
            + "|随后|随即|随之|之后(?=[，,])|最终(?=[，,])|其次|再次(?=[，,])|最后|然后|当时(?!间)|届时|尤其|特别是|正因|正是(?=[因由]?[为于]?[他她它这此])|毕竟|原来|难怪|果然"
            + "|不仅如此|无独有偶|紧随其后|那么|连|如果说|(?:今[天日]|日前|近日)宣布|包括|以及|还[有是要能可会将]|因为|也(?!许|门)|[二三四五]是|第[二三四五六七八九十](?=[，,、：:])";

    private static final String ENGLISH =
            "(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|Such|However|But|And|Or|So|Yet|Also"
                    + "|Moreover|Furthermore|Additionally|Besides|Therefore|Thus|Hence|Consequently|Accordingly|Meanwhile|Instead|Then"
                    + "|Otherwise|Likewise|Similarly|Nevertheless|Nonetheless|Afterwards|Finally|Secondly|Thirdly|Among them"
                    + "|For (?:example|instance|this)|In (?:addition|contrast|turn|this|that|these|those)|At (?:this|that|the same time)"
                    + "|From then on|As a result|As such|By contrast|On the (?:other hand|contrary)|That said|Even so|To this end"
                    + "|After (?:this|that)|Despite (?:this|that)|Because of (?:this|that)|With (?:this|that|these)|The (?:former|latter))\\b"
                    + "|[^,;]{1,40} therefore\\b";

    private static final Pattern LEANING =
            Pattern.compile(QUOTATION + "(?:" + PRONOUN + "|" + WITHIN + "|" + CONNECTIVE + "|" + ENGLISH + ")");

    /** Who spoke, where what was said stands in the sentence before. */
    private static final Pattern SPEAKER = Pattern.compile("[^，,。：:“”「」\"]{1,40}(?:说|表示|称|指出|强调|感慨|坦言|认为)[。.]"
            + "|.{1,80}(?:[说写问评解补总慨论价释充结叹答讲谈]道|这样(?:说|写|表示|感慨|评价))[。.]"
            + "|[A-Z][^,.:\"“”]{1,40} (?:said|says|added|told [^,.:]{1,30})\\.");

    /** What an article says of itself and its subject, as the title has just named it; {@code It takes} names nothing. */
    private static final Pattern OF_THE_TITLE =
            Pattern.compile(QUOTATION + "(?:该|此(?!外)|这篇(?:文章|论文|报道|博客)|(?:今[天日]|日前|近日)宣布|It\\b)");

    private Opener() {}

    /** Whether it is understood only right after its predecessor. */
    static boolean needsPrevious(String sentence) {
        return LEANING.matcher(sentence).lookingAt()
                || SPEAKER.matcher(sentence).matches();
    }

    /** The same of an article's first sentence, which has only the title before it. */
    static boolean needsMoreThanTitle(String sentence) {
        return needsPrevious(sentence) && !OF_THE_TITLE.matcher(sentence).lookingAt();
    }
}
