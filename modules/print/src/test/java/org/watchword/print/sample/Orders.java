package org.watchword.print.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.print.Finish;
import org.watchword.print.InkUse;
import org.watchword.print.PrintOffer;
import org.watchword.print.PrintOrder;
import org.watchword.print.TextSize;

/// Everything that a print is offered as.
public final class Orders {
    private Orders() {}

    public static List<PrintOrder> of(Print print) {
        PrintOffer offer = PrintOffer.of(print);
        List<PrintOrder> orders = new ArrayList<>();
        for (Paper paper : offer.papers()) {
            for (Finish finish : offer.finishes(paper)) {
                for (TextSize text : offer.texts()) {
                    for (InkUse ink : offer.inks()) {
                        PrintOrder order = new PrintOrder(paper, text, ink, finish, false);
                        orders.add(order);
                        if (offer.refusal(order.toShop()).isEmpty()) {
                            orders.add(order.toShop());
                        }
                    }
                }
            }
        }
        return List.copyOf(orders);
    }

    public static String name(PrintOrder order) {
        String name = String.join(
                "-",
                order.paper().name(),
                order.finish().name(),
                order.text().name(),
                order.ink().name(),
                order.forShop() ? "shop" : "own");
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
