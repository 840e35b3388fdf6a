package jianbao.telegram;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Messages out: as new ones, as edits, and once more in a plainer way where Telegram will not have them so. */
final class Sending {
    private static final Logger log = LoggerFactory.getLogger(Sending.class);
    private static final List<String> UNCHANGED = List.of("message is not modified");
    private static final List<String> NOT_EDITABLE =
            List.of("message to edit not found", "message can't be edited", "message_id_invalid");
    private static final List<String> BUTTON_FAULTS =
            List.of("button_", "keyboard button", "reply markup is too long", "wrong http url");

    // Neither can happen: entities are sent as such, and texts are cut to size.
    private static final List<String> UNREADABLE = List.of(
            "can't parse entities", "entities_too_long", "message is too long", "message_too_long", "text is too long");

    private final Wire wire;

    Sending(Wire wire) {
        this.wire = wire;
    }

    SendResult send(Outgoing message) {
        try {
            return new SendResult.Sent(message.replaces() == 0 ? sendNew(message) : edit(message));
        } catch (CallException e) {
            return afterwards(message, e);
        }
    }

    private SendResult afterwards(Outgoing message, CallException fault) {
        boolean edits = message.replaces() != 0;
        if (edits && fault.saysOneOf(UNCHANGED)) {
            return new SendResult.Sent(message.replaces());
        }
        if (edits && fault.saysOneOf(NOT_EDITABLE)) {
            return send(Outgoing.message(message.to(), message.text(), message.keyboard()));
        }
        if (!message.keyboard().rows().isEmpty() && fault.saysOneOf(BUTTON_FAULTS)) {
            log.warn(
                    "message to chat {} goes without its buttons: {}",
                    message.to().chat(),
                    fault.why());
            return send(new Outgoing(message.to(), message.text(), Keyboard.NONE, message.replaces()));
        }
        if (fault.saysOneOf(UNREADABLE) && !message.text().equals(plain(message))) {
            log.error(
                    "message to chat {} goes plain and short: {}", message.to().chat(), fault.why());
            return send(new Outgoing(message.to(), plain(message), message.keyboard(), message.replaces()));
        }
        return Verdict.of(fault);
    }

    private static RichText plain(Outgoing message) {
        return RichText.plain(message.text().text()).cutTo(Outgoing.MAX_UNITS / 2, 0);
    }

    private long sendNew(Outgoing message) throws CallException {
        SendMessage call = new SendMessage(
                Long.toString(message.to().chat()), message.text().text());
        call.setMessageThreadId(message.to().topic() == 0 ? null : message.to().topic());
        call.setEntities(entities(message.text()));
        call.setLinkPreviewOptions(noPreview());
        call.setReplyMarkup(markup(message.keyboard()));
        return Wire.answered(wire.call(call).getMessageId());
    }

    private long edit(Outgoing message) throws CallException {
        EditMessageText call = EditMessageText.builder()
                .chatId(message.to().chat())
                .messageId(Math.toIntExact(message.replaces()))
                .text(message.text().text())
                .entities(entities(message.text()))
                .linkPreviewOptions(noPreview())
                .replyMarkup(markup(message.keyboard()))
                .build();
        wire.call(call);
        return message.replaces();
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private static List<MessageEntity> entities(RichText text) {
        return text.spans().stream().map(Sending::entity).toList();
    }

    private static MessageEntity entity(RichText.Span span) {
        MessageEntity entity = new MessageEntity(type(span.kind()), span.offset(), span.length());
        entity.setUrl(span.href());
        return entity;
    }

    private static String type(RichText.Span.Kind kind) {
        return switch (kind) {
            case BOLD -> "bold";
            case ITALIC -> "italic";
            case CODE -> "code";
            case LINK -> "text_link";
            case QUOTE -> "blockquote";
            case EXPANDABLE_QUOTE -> "expandable_blockquote";
        };
    }

    private static @Nullable InlineKeyboardMarkup markup(Keyboard keyboard) {
        List<InlineKeyboardRow> rows = keyboard.rows().stream()
                .map(row ->
                        new InlineKeyboardRow(row.stream().map(Sending::button).toList()))
                .toList();
        return rows.isEmpty() ? null : new InlineKeyboardMarkup(rows);
    }

    private static InlineKeyboardButton button(Keyboard.Button button) {
        InlineKeyboardButton made = new InlineKeyboardButton(button.label());
        made.setCallbackData(button.data());
        made.setUrl(button.link() == null ? null : button.link().toString());
        return made;
    }
}
