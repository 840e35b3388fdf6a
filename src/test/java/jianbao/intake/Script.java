package jianbao.intake;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import jianbao.model.Bookmark;
import jianbao.source.Harvest;
import jianbao.source.Reading;
import jianbao.source.Source;
import jianbao.source.SourceException;

/** A source that gives what it was told, in order. */
record Script(String name, Deque<Harvest> harvests) implements Source {
    Script(String name) {
        this(name, new ArrayDeque<>());
    }

    void gives(boolean complete, Reading... readings) {
        gives(new Harvest(Arrays.asList(readings), List.of(), complete));
    }

    void gives(Harvest harvest) {
        harvests.add(harvest);
    }

    @Override
    public Harvest readFrom(Bookmark bookmark) throws SourceException {
        if (harvests.isEmpty()) {
            throw new SourceException("the folder is missing", null);
        }
        return harvests.remove();
    }
}
