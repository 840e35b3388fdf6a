package jianbao.config;

import org.yaml.snakeyaml.nodes.Node;

/** Turns what stands in the file into a value of a type. */
@FunctionalInterface
interface Shape<T> {
    T read(Node node) throws Unfit;
}
