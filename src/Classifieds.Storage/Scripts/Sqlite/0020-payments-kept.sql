-- What was paid and returned is only ever added.

CREATE TRIGGER payment_never_changes BEFORE UPDATE ON payment
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a payment is never changed'); END;

CREATE TRIGGER payment_never_goes BEFORE DELETE ON payment
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a payment is never deleted'); END;

CREATE TRIGGER payment_is_not_replaced BEFORE INSERT ON payment
WHEN EXISTS (SELECT 1 FROM payment WHERE notice_id = NEW.notice_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a payment is never replaced'); END;

CREATE TRIGGER customer_payment_never_changes BEFORE UPDATE ON customer_payment
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a customer''s payment is never changed'); END;

CREATE TRIGGER customer_payment_never_goes BEFORE DELETE ON customer_payment
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a customer''s payment is never deleted'); END;

CREATE TRIGGER customer_payment_is_not_replaced BEFORE INSERT ON customer_payment
WHEN EXISTS (SELECT 1 FROM customer_payment WHERE customer = NEW.customer AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a customer''s payment is never replaced'); END;

CREATE TRIGGER customer_never_goes BEFORE DELETE ON customer
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a customer is never deleted'); END;
