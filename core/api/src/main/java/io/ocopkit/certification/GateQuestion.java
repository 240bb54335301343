package io.ocopkit.certification;

import io.ocopkit.model.Product;
import java.time.LocalDate;

/** What a rule of the gate looks at: may this certificate carry a listing of this product on this day? */
record GateQuestion(Product product, Certificate certificate, LocalDate on) {}
