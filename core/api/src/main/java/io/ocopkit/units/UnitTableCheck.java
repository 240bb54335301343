package io.ocopkit.units;

import io.ocopkit.message.BilingualText;
import java.util.List;

/** Finds rows that contradict each other before anybody relies on them. */
final class UnitTableCheck {
    private final UnitRegister register;

    UnitTableCheck(UnitRegister register) {
        this.register = register;
    }

    void check(UnitTables tables) {
        tables.units().forEach(this::liesInLargerUnit);
        register.allForms().forEach(UnitTableCheck::oneFormAtATime);
        for (Succession succession : tables.successions()) {
            known(succession.former());
            known(succession.current());
        }
    }

    private void liesInLargerUnit(AdministrativeUnit unit) {
        AdministrativeCode within = unit.within();
        if (within == null) {
            return;
        }
        known(within);
        for (AdministrativeUnit outer : register.forms(within)) {
            if (outer.kind().tier().compareTo(unit.kind().tier()) >= 0
                    || outer.code().codeSet() != unit.code().codeSet()) {
                throw contradiction(
                        "UNIT_WITHIN_SMALLER",
                        unit.code() + " không thể nằm trong " + within,
                        unit.code() + " cannot lie within " + within);
            }
        }
    }

    private static void oneFormAtATime(List<AdministrativeUnit> forms) {
        for (int i = 1; i < forms.size(); i++) {
            AdministrativeUnit form = forms.get(i);
            if (form.period().overlaps(forms.get(i - 1).period())
                    || form.kind().tier() != forms.get(0).kind().tier()) {
                throw contradiction(
                        "UNIT_PERIODS_OVERLAP",
                        "Các dòng của " + form.code() + " chồng lấn thời gian hoặc khác cấp",
                        "The rows of " + form.code() + " overlap in time or differ in tier");
            }
        }
    }

    private void known(AdministrativeCode code) {
        if (register.forms(code).isEmpty()) {
            throw contradiction(
                    "UNIT_CODE_UNKNOWN",
                    "Bảng nhắc đến " + code + " nhưng không có đơn vị này",
                    "The tables mention " + code + " and have no such unit");
        }
    }

    static UnitTableException contradiction(String code, String vi, String en) {
        return new UnitTableException(code, 0, "", BilingualText.of(vi, en));
    }
}
