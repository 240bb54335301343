package io.ocopkit.testkit.contract;

import io.ocopkit.channel.Secret;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kit's own example of a platform. {@code POST /items} creates, {@code PUT /items/<id>} replaces all, {@code DELETE}
 * removes, {@code GET} reads, {@code GET /items?sku=} finds. Bodies are web forms, and
 * a variant is a form in a field.
 */
class VillageMarket extends LocalMarket {
    static final int LONGEST_TITLE = 60;
    static final int LONGEST_TEXT = 1_000;
    static final int MOST_PICTURES = 4;
    static final int MOST_VARIANTS = 5;
    static final long HIGHEST_PRICE = 50_000_000;

    static final ContractProfile PROFILE = ContractProfile.usual()
            .with(Limit.TITLE, LONGEST_TITLE)
            .with(Limit.DESCRIPTION, LONGEST_TEXT)
            .with(Limit.PICTURES, MOST_PICTURES)
            .with(Limit.VARIANTS, MOST_VARIANTS)
            .with(Limit.PRICE, HIGHEST_PRICE)
            .with(Habit.RELISTS_UNDER_A_NEW_KEY);

    private static final Pattern ITEM = Pattern.compile("/items/(\\d+)(/[a-z]+)?");

    final Map<Long, Stall> stalls = new TreeMap<>();
    final Map<String, Long> creations = new HashMap<>();
    String token = "làng-token-1";
    /** Beyond what a double holds exactly. */
    private long lastId = (1L << 53) + 1;

    VillageMarket() {}

    VillageMarket(URI elsewhere) {
        super(elsewhere);
    }

    /** What is kept of an item. */
    static final class Stall {
        Form form;
        String state = "live";

        Stall(Form form) {
            this.form = form;
        }

        String sku() {
            return form.value("sku").orElseThrow();
        }
    }

    @Override
    protected Answer answer(Request request) {
        if (!request.header("X-Token").equals(Optional.of(encoded(token)))) {
            return failure(401);
        }
        Matcher item = ITEM.matcher(request.path());
        if (item.matches()) {
            Stall stall = stalls.get(Long.valueOf(item.group(1)));
            return stall == null ? failure(404) : work(request, Long.valueOf(item.group(1)), stall);
        }
        return switch (request.method() + " " + request.path()) {
            case "POST /items" -> create(request);
            case "GET /items" -> find(Form.parse(request.uri().getRawQuery()));
            default -> other(request);
        };
    }

    Answer other(Request request) {
        return failure(404);
    }

    static String encoded(String secret) {
        return Form.of("t", secret).toString().substring(2);
    }

    Answer work(Request request, Long id, Stall stall) {
        return switch (request.method()) {
            case "GET" -> shown(id, stall);
            case "PUT" -> replace(request, id, stall);
            case "DELETE" -> {
                stalls.remove(id);
                yield form(200, Form.of("id", id));
            }
            default -> failure(400);
        };
    }

    private Answer create(Request request) {
        Form form = Form.parse(request.text());
        Optional<Answer> refusal = refusal(form);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return form(201, Form.of("id", create(form)));
    }

    long create(Form form) {
        stalls.put(++lastId, new Stall(form));
        creations.merge(form.value("sku").orElseThrow(), 1L, Long::sum);
        return lastId;
    }

    private Answer replace(Request request, Long id, Stall stall) {
        Form form = Form.parse(request.text());
        Optional<Answer> refusal = refusal(form);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        stall.form = form;
        stall.state = "live";
        return form(200, Form.of("id", id));
    }

    private Answer find(Form query) {
        return query.value("sku")
                .flatMap(this::idOf)
                .map(id -> shown(id, stalls.get(id)))
                .orElseGet(() -> form(200, Form.of("found", 0)));
    }

    private Answer shown(Long id, Stall stall) {
        return form(
                200, Form.of("id", id).with("found", 1).with("sku", stall.sku()).with("state", stall.state));
    }

    static Form described(Long id, Stall stall) {
        return Form.of("id", id).with("found", 1).with("sku", stall.sku()).with("state", stall.state);
    }

    /** Everything the village does not accept. */
    Optional<Answer> refusal(Form form) {
        if (!List.of("sku", "title", "text", "picture", "variant", "stars", "decision", "until")
                .containsAll(form.names())) {
            return Optional.of(refused("UNKNOWN_FIELD", ""));
        }
        if (isTooLong(form, "title", LONGEST_TITLE)) {
            return Optional.of(refused("TITLE_LENGTH", "title"));
        }
        if (form.value("text").isPresent() && isTooLong(form, "text", LONGEST_TEXT)) {
            return Optional.of(refused("TEXT_LENGTH", "text"));
        }
        if (form.values("picture").size() > MOST_PICTURES) {
            return Optional.of(refused("TOO_MANY_PICTURES", "picture"));
        }
        List<String> variants = form.values("variant");
        boolean sound = !variants.isEmpty() && variants.size() <= MOST_VARIANTS;
        return sound
                        && variants.stream().allMatch(VillageMarket::isSound)
                        && form.value("sku").isPresent()
                ? Optional.empty()
                : Optional.of(refused("VARIANTS", "variant"));
    }

    private static boolean isTooLong(Form form, String field, int most) {
        int length = form.value(field).orElse("").length();
        return length < 1 || length > most;
    }

    private static boolean isSound(String variant) {
        Form form = Form.parse(variant);
        String price = form.value("price").orElse("");
        return form.value("sku").isPresent()
                && form.value("stock").orElse("0").matches("\\d{1,9}")
                && price.matches("\\d{4,8}")
                && Long.parseLong(price) <= HIGHEST_PRICE;
    }

    static Answer refused(String code, String field) {
        return form(422, Form.of("error", code).with("field", field));
    }

    static Answer form(int status, Form form) {
        return Answer.of(
                status,
                "application/x-www-form-urlencoded",
                form.with("end", "1").toString());
    }

    @Override
    protected Answer failure(int status) {
        return form(status, Form.of("error", "E" + status).with("field", ""));
    }

    @Override
    public Map<String, Secret> secrets() {
        return Map.of("token", Secret.of(token));
    }

    @Override
    public Optional<Displayed> displayed(Sku sku) {
        return stalls.values().stream()
                .filter(stall -> stall.sku().equals(sku.value()))
                .map(VillageMarket::displayed)
                .max(Comparator.comparing(Displayed::visible));
    }

    private static Displayed displayed(Stall stall) {
        Form form = stall.form;
        return new Displayed(
                stall.state.equals("live"),
                form.value("title").orElse(""),
                form.value("text").orElse(""),
                form.values("variant").stream().map(VillageMarket::item).toList(),
                form.values("picture"),
                new Displayed.Certificate(
                        form.value("stars").map(Integer::valueOf).orElse(null),
                        form.value("decision").orElse(null),
                        form.value("until").map(LocalDate::parse).orElse(null)));
    }

    private static Displayed.Item item(String variant) {
        Form form = Form.parse(variant);
        return new Displayed.Item(
                form.value("sku").orElseThrow(),
                form.values("choice"),
                form.value("price").map(BigDecimal::new).orElse(null),
                form.value("stock").map(Integer::valueOf).orElse(null));
    }

    Optional<Long> idOf(String sku) {
        return stalls.entrySet().stream()
                .filter(stall -> stall.getValue().sku().equals(sku))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public long creations(Sku sku) {
        return creations.getOrDefault(sku.value(), 0L);
    }

    @Override
    public void plant(Listing listing) {
        Form form = Form.of("sku", listing.sku())
                .with("title", listing.product().name())
                .with("text", "Hàng của làng");
        for (Variant item : listing.offer().items()) {
            form.with("variant", Form.of("sku", item.sku()).with("price", Dong.amountOf(item.price())));
        }
        create(form);
    }

    @Override
    public void remove(Sku sku) {
        idOf(sku.value()).ifPresent(stalls::remove);
    }

    @Override
    public void hide(Sku sku) {
        idOf(sku.value()).map(stalls::get).orElseThrow().state = "hidden";
    }

    @Override
    public void edit(Sku sku) {
        Stall stall = idOf(sku.value()).map(stalls::get).orElseThrow();
        stall.form = Form.of("sku", sku)
                .with("title", "Hàng khác")
                .with("variant", stall.form.value("variant").orElseThrow());
    }
}
