package io.ocopkit.units;

import io.ocopkit.message.BilingualText;
import io.ocopkit.text.VietnameseText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the units of an address lie on the map of a day. */
public sealed interface Placement {

    /**
     * Takes the case that applies.
     *
     * @param placed what to do with a place
     * @param several what to do with a choice
     * @param unknown what to do with an unknown name
     * @param <T> type of the result
     * @return what the function returned
     */
    <T> T fold(
            Function<? super Placed, ? extends T> placed,
            Function<? super Several, ? extends T> several,
            Function<? super Unknown, ? extends T> unknown);

    /**
     * One place. It is as precise as the print and the tables allow: {@link UnitPath#precision} says whether the commune
     * or only the province is known. A province whose communes are not in the tables gives the province.
     *
     * @param path the units of the day
     */
    record Placed(UnitPath path) implements Placement {

        /** Requires the place. */
        public Placed {
            Objects.requireNonNull(path, "path");
        }

        /**
         * The code of the smallest unit known.
         *
         * @return the code with its code set
         */
        public AdministrativeCode code() {
            return path.code();
        }

        /**
         * How precise the place is.
         *
         * @return the tier of the smallest unit known
         */
        public UnitTier precision() {
            return path.precision();
        }

        @Override
        public <T> T fold(
                Function<? super Placed, ? extends T> placed,
                Function<? super Several, ? extends T> several,
                Function<? super Unknown, ? extends T> unknown) {
            return placed.apply(this);
        }
    }

    /** Why there is a choice. */
    enum Cause {
        /** One unit was divided among several. */
        DIVIDED,
        /** Several units bear the printed name. */
        SAME_NAME
    }

    /**
     * More than one place is possible, and nothing printed decides.
     *
     * @param candidates all of them; at least two
     * @param cause why there is a choice
     */
    record Several(List<UnitPath> candidates, Cause cause) implements Placement {

        /** Keeps an unmodifiable copy and refuses a choice of one. */
        public Several {
            candidates = List.copyOf(candidates);
            Objects.requireNonNull(cause, "cause");
            if (candidates.size() < 2) {
                throw new IllegalArgumentException("A choice has two candidates");
            }
        }

        /**
         * The stable code of the message.
         *
         * @return {@code UNIT_DIVIDED} or {@code UNIT_NAME_AMBIGUOUS}
         */
        public String code() {
            return cause == Cause.DIVIDED ? "UNIT_DIVIDED" : "UNIT_NAME_AMBIGUOUS";
        }

        /**
         * What to tell people.
         *
         * @return a sentence that names the candidates
         */
        public BilingualText text() {
            String names = candidates.stream().map(UnitPath::toString).collect(Collectors.joining("; "));
            return cause == Cause.DIVIDED
                    ? BilingualText.of(
                            "Đơn vị cũ đã được chia, hãy chọn một: " + names,
                            "The former unit was divided, choose one: " + names)
                    : BilingualText.of(
                            "Nhiều đơn vị trùng tên, hãy chọn một: " + names,
                            "Several units have this name, choose one: " + names);
        }

        @Override
        public <T> T fold(
                Function<? super Placed, ? extends T> placed,
                Function<? super Several, ? extends T> several,
                Function<? super Unknown, ? extends T> unknown) {
            return several.apply(this);
        }
    }

    /**
     * A part is not known, or is needed and missing.
     *
     * @param part the tier that is in doubt
     * @param printed what is printed there, cleaned and cut off after 200 characters; empty when the part is missing
     * @param suggestions full names that come close, best first; may be empty
     * @param known what is certain nevertheless; null when not even the province is
     */
    record Unknown(
            UnitTier part,
            String printed,
            List<String> suggestions,
            @Nullable UnitPath known) implements Placement {

        private static final int LONGEST = 200;

        /** Keeps an unmodifiable copy. */
        public Unknown {
            Objects.requireNonNull(part, "part");
            printed = VietnameseText.clean(printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed)
                    .value();
            suggestions = List.copyOf(suggestions);
        }

        /**
         * The stable code of the message.
         *
         * @return such as {@code COMMUNE_UNKNOWN}, or {@code PROVINCE_MISSING}
         */
        public String code() {
            return part + (printed.isEmpty() ? "_MISSING" : "_UNKNOWN");
        }

        /**
         * What to tell people.
         *
         * @return a sentence with the suggestions
         */
        public BilingualText text() {
            String names = String.join(", ", suggestions);
            return BilingualText.of(
                    problemVi() + (names.isEmpty() ? "" : ". Có phải: " + names + "?"),
                    problemEn() + (names.isEmpty() ? "" : ". Did you mean: " + names + "?"));
        }

        private String problemVi() {
            String tier = switch (part) {
                case PROVINCE -> "tỉnh, thành phố";
                case DISTRICT -> "quận, huyện";
                case COMMUNE -> "xã, phường";
            };
            return printed.isEmpty() ? "Thiếu tên " + tier : "Không tìm thấy " + tier + " \"" + printed + "\"";
        }

        private String problemEn() {
            String tier = switch (part) {
                case PROVINCE -> "province or city";
                case DISTRICT -> "district";
                case COMMUNE -> "commune or ward";
            };
            return printed.isEmpty() ? "The " + tier + " is missing" : "No " + tier + " is called \"" + printed + "\"";
        }

        @Override
        public <T> T fold(
                Function<? super Placed, ? extends T> placed,
                Function<? super Several, ? extends T> several,
                Function<? super Unknown, ? extends T> unknown) {
            return unknown.apply(this);
        }
    }
}
