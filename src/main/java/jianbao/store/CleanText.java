package jianbao.store;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Text on its way into the database. PostgreSQL keeps no NUL, and a feed may hold one anywhere. */
final class CleanText extends AbstractArgumentFactory<String> {
    CleanText() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String text, ConfigRegistry config) {
        String clean = text.replace('\0', '\ufffd');
        return (position, statement, context) -> statement.setString(position, clean);
    }
}
