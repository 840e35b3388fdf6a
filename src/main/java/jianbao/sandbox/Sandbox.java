package jianbao.sandbox;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import jianbao.model.ChatRef;
import jianbao.sandbox.Chat.Presence;

/**
 * A Bot API server on 127.0.0.1 with a chat page at {@code /}, and hands to play the people, for tests.
 *
 * <p>Everything is kept in memory and is gone when it closes. Update, message and callback ids go on growing from one
 * sandbox to the next, since a bot's database outlives them.
 *
 * <p>Safe for use by several threads. It owns its threads; {@link #close} ends them, also those that hold a long poll.
 */
public final class Sandbox implements AutoCloseable {
    /** The token that the sandbox takes unless it is told another. */
    public static final String TOKEN = "110201543:SANDBOX-nothing-leaves-this-machine";

    private static final Set<String> SENDS = Set.of("sendMessage", "editMessageText");

    /** How many calls a failed wait tells of. */
    private static final int LAST = 5;

    private final World world;
    private final People people;
    private final Server server;

    private Sandbox(World world, People people, Server server) {
        this.world = world;
        this.people = people;
        this.server = server;
    }

    /** Starts on that port of 127.0.0.1, 0 for any that is free; throws {@link java.net.BindException} when it is taken. */
    public static Sandbox start(int port) throws IOException {
        return start(port, TOKEN, InstantSource.system());
    }

    /**
     * Starts with a bot's token, and the time that messages bear.
     *
     * @throws java.net.BindException when the port is taken
     * @throws IllegalArgumentException when the token has not Telegram's form
     */
    public static Sandbox start(int port, String token, InstantSource time) throws IOException {
        World world = new World(new Bot(token), time);
        Wire wire = new Wire(world.bot);
        People people = new People(world, wire);
        BotCalls calls = new BotCalls(world, new BotMethods(world, wire));
        Server server = Server.bind(port)
                .serve("/", new PageHandler())
                .serve(PageApi.PREFIX, new PageApi(world, people))
                .serve(BotHandler.PREFIX, new BotHandler(world, calls));
        server.start();
        return new Sandbox(world, people, server);
    }

    /** Where it is, such as {@code http://127.0.0.1:8080/}: the base of the Bot API and the page. */
    public URI address() {
        return server.address();
    }

    public String token() {
        return world.bot.token();
    }

    /** A person writes; returns the message's id. In a group only what Telegram's privacy mode lets through reaches the bot. */
    public long say(Person from, long chat, String text) {
        return say(from, ChatRef.of(chat), text);
    }

    /** A person writes in a topic. */
    public long say(Person from, ChatRef to, String text) {
        return people.say(from, to, text, 0);
    }

    /** A person answers a message. */
    public long reply(Person from, long chat, long messageId, String text) {
        return people.say(from, ChatRef.of(chat), text, messageId);
    }

    /** A person presses a button; the data need not be that of a button. Returns the callback query's id. */
    public String press(Person from, long chat, long messageId, String data) {
        return people.press(from, chat, messageId, data);
    }

    /** A new group with these people and the bot; the first owns it. Returns its id. */
    public long group(String title, Person... members) {
        return people.group(title, List.of(members));
    }

    /** A person lets the bot into a group again. */
    public void admit(Person by, long group) {
        people.become(group, by, Presence.MEMBER);
    }

    /** A person removes the bot from a group. */
    public void expel(Person by, long group) {
        people.become(group, by, Presence.KICKED);
    }

    /** Makes a person an administrator of a group. */
    public void promote(long group, Person person) {
        people.promote(group, person);
    }

    /** Makes a group a supergroup; returns its new id. */
    public long migrate(long group) {
        return people.migrate(group);
    }

    /** Opens a topic in a supergroup; returns its number. */
    public int openTopic(long supergroup) {
        return people.openTopic(supergroup);
    }

    /** Deletes a topic. */
    public void deleteTopic(long supergroup, int topic) {
        people.deleteTopic(supergroup, topic);
    }

    /** A person blocks the bot. */
    public void block(Person person) {
        people.become(person.id(), person, Presence.KICKED);
    }

    /** A person lets the bot write again. */
    public void unblock(Person person) {
        people.become(person.id(), person, Presence.MEMBER);
    }

    /** What the bot has in that chat, oldest first, each message as it stands now. */
    public List<Shown> messages(long chat) {
        return world.gate.look(() -> world.chat(chat).posts.values().stream()
                .filter(Post::isBots)
                .map(Post::shown)
                .toList());
    }

    /**
     * Waits until the bot has that many messages in the chat, and returns them all.
     *
     * @throws IllegalStateException when the time is over before
     */
    public List<Shown> awaitMessages(long chat, int count, Duration atMost) {
        await(() -> world.knows(chat) && messages(chat).size() >= count, atMost);
        return messages(chat);
    }

    /**
     * Waits until something holds; it is looked at again whenever something has happened in the sandbox.
     *
     * @throws IllegalStateException when the time is over before
     */
    public void await(BooleanSupplier condition, Duration atMost) {
        if (!world.gate.await(condition, atMost)) {
            throw new IllegalStateException("waited " + atMost + " in vain; the last calls were " + lastCalls());
        }
    }

    private List<SentCall> lastCalls() {
        List<SentCall> calls = calls();
        return calls.subList(Math.max(0, calls.size() - LAST), calls.size());
    }

    /** Every call of the bot but getUpdates, in order; the last ten thousand. */
    public List<SentCall> calls() {
        return world.gate.look(world.calls::all);
    }

    /** Of {@link #calls} those that put a message into a chat or changed one. */
    public List<SentCall> sends() {
        return calls().stream()
                .filter(call -> call.effective() && SENDS.contains(call.method()))
                .toList();
    }

    /** How many updates the bot has not confirmed. */
    public int pendingUpdates() {
        return world.gate.look(world.updates::size);
    }

    /** From now on this goes wrong; the first fault that fits a call hits it. */
    public void fail(Fault fault) {
        world.gate.change(() -> world.faults.add(fault));
    }

    /** From now on that plan decides what goes wrong with calls that no single fault hits. */
    public void fail(FaultPlan plan) {
        world.gate.change(() -> world.faults.follow(plan));
    }

    /** Nothing goes wrong any more. */
    public void heal() {
        world.gate.change(world.faults::clear);
    }

    @Override
    public void close() {
        world.gate.close();
        server.stop();
    }
}
