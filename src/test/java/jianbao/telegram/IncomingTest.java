package jianbao.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jianbao.model.ChatRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LI =
            "{'id':7,'is_bot':false,'first_name':'Lilian','last_name':'Weng','language_code':'zh-hans'}";
    private static final String BOT = "{'id':99,'is_bot':true,'first_name':'Jianbao'}";
    private static final String GROUP = "{'id':-100,'type':'supergroup','title':'G','is_forum':true}";
    private static final User USER = new User(7, "Lilian Weng", "zh-hans");

    @Test
    void a_text_is_a_message() throws JsonProcessingException {
        assertThat(message("'text':'/latest@jianbao_bot 3'"))
                .isEqualTo(new Update.Message(1, ChatRef.of(-100), USER, "/latest@jianbao_bot 3", false));
    }

    @Test
    void a_topic_counts_only_in_a_forum() throws JsonProcessingException {
        assertThat(message("'text':'a','message_thread_id':5,'is_topic_message':true")
                        .chat())
                .isEqualTo(new ChatRef(-100, 5));
        assertThat(message("'text':'a','message_thread_id':5").chat()).isEqualTo(ChatRef.of(-100));
    }

    @ParameterizedTest
    @CsvSource({"99, true", "98, false"})
    void an_answer_to_the_bot_is_known(long answered, boolean toBot) throws JsonProcessingException {
        String to = "{'message_id':3,'date':1,'chat':%s,'from':{'id':%d,'is_bot':true,'first_name':'x'}}"
                .formatted(GROUP, answered);

        assertThat(message("'text':'a','reply_to_message':" + to))
                .extracting("toBot")
                .isEqualTo(toBot);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'caption':'/latest','photo':[]",
                "'new_chat_title':'x'",
                "'sticker':{'file_id':'a','file_unique_id':'b','type':'regular','width':1,'height':1}",
                "'text':'/latest','is_automatic_forward':true",
                "'migrate_from_chat_id':-5",
                "'unheard_of':{'a':[1]}",
            })
    void what_nobody_wrote_is_another_update(String what) throws JsonProcessingException {
        assertThat(message(what)).isEqualTo(new Update.Other(1));
    }

    @Test
    void a_message_from_nobody_is_another_update() throws JsonProcessingException {
        assertThat(of("'message':{'message_id':3,'date':1,'chat':%s,'text':'a'}".formatted(GROUP)))
                .isEqualTo(new Update.Other(1));
    }

    @Test
    void a_group_that_became_a_supergroup_is_a_migration() throws JsonProcessingException {
        assertThat(message("'migrate_to_chat_id':-1001234567890"))
                .isEqualTo(new Update.Migration(1, ChatRef.of(-100), -1001234567890L));
    }

    @Test
    void a_button_is_a_press() throws JsonProcessingException {
        String held = "{'message_id':3,'date':1,'chat':%s,'from':%s,'message_thread_id':5,'is_topic_message':true}"
                .formatted(GROUP, BOT);

        assertThat(press("'data':'l:2','message':" + held))
                .isEqualTo(new Update.Press(1, new ChatRef(-100, 5), USER, "4567", "l:2", 3));
    }

    @Test
    void a_button_under_an_old_message_is_a_press_too() throws JsonProcessingException {
        assertThat(press("'data':'l:2','message':{'message_id':3,'date':0,'chat':%s}".formatted(GROUP)))
                .isEqualTo(new Update.Press(1, ChatRef.of(-100), USER, "4567", "l:2", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'data':'a','inline_message_id':'b'", "'game_short_name':'g'"})
    void other_presses_are_other_updates(String what) throws JsonProcessingException {
        assertThat(press(what)).isEqualTo(new Update.Other(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'status':'member'|true",
                "'status':'administrator'|true",
                "'status':'creator'|true",
                "'status':'restricted','is_member':true|true",
                "'status':'restricted','is_member':false|false",
                "'status':'left'|false",
                "'status':'kicked','until_date':0|false",
            },
            quoteCharacter = '"')
    void a_change_of_the_bots_own_membership_is_known(String member, boolean present) throws JsonProcessingException {
        String change = "'my_chat_member':{'chat':%s,'from':%s,'date':1,'old_chat_member':%s,'new_chat_member':%s}"
                .formatted(
                        GROUP,
                        LI,
                        "{'status':'left','user':%s}".formatted(BOT),
                        "{%s,'user':%s}".formatted(member, BOT));

        assertThat(of(change)).isEqualTo(new Update.Membership(1, ChatRef.of(-100), USER, present));
    }

    @Test
    void a_membership_of_an_unheard_of_kind_is_another_update() throws JsonProcessingException {
        String member = "{'status':'unheard_of','user':%s}".formatted(BOT);

        assertThat(of("'my_chat_member':{'chat':%s,'from':%s,'date':1,'old_chat_member':%s,'new_chat_member':%s}"
                        .formatted(GROUP, LI, member, member)))
                .isEqualTo(new Update.Other(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'channel_post':{}", "'inline_query':null", "'unheard_of':{'id':1}"})
    void all_else_is_another_update(String what) throws JsonProcessingException {
        assertThat(of(what)).isEqualTo(new Update.Other(1));
    }

    private static Update message(String parts) throws JsonProcessingException {
        return of("'message':{'message_id':3,'date':1,'chat':%s,'from':%s,%s}".formatted(GROUP, LI, parts));
    }

    private static Update press(String parts) throws JsonProcessingException {
        return of("'callback_query':{'id':'4567','from':%s,'chat_instance':'1',%s}".formatted(LI, parts));
    }

    private static Update of(String parts) throws JsonProcessingException {
        String json = ("{'update_id':1," + parts + "}").replace('\'', '"');
        return new Incoming(99).of(Poll.update(MAPPER.readTree(json)));
    }
}
