package org.watchword.exchange.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.watchword.content.question.Option;
import org.watchword.content.question.Role;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Item;

/// Writes Aiken.
public final class AikenWriter {

    private AikenWriter() {}

    /// Questions that fit Aiken, as a file.
    public static byte[] write(List<Item> items) {
        StringBuilder file = new StringBuilder();
        for (Item item : items) {
            file.append(item.text()).append('\n');
            String right = "";
            for (Option option : item.options()) {
                String letter = Character.toString('A' + item.options().indexOf(option));
                file.append(letter)
                        .append(") ")
                        .append(Blocks.plainText(option.text()))
                        .append('\n');
                right = option.role() == Role.RIGHT ? letter : right;
            }
            file.append("ANSWER: ").append(right).append("\n\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
