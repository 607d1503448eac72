package se.larmnav.ui.text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;

import static se.larmnav.ui.text.Texts.text;

/** Vaadin's components that have texts of their own, made in Swedish. */
public final class SwedishComponents {

	private SwedishComponents() {
	}

	/** A date field that is typed first and picked second. */
	public static DatePicker date(String label) {
		var field = new DatePicker(label);
		field.setLocale(Swedish.LOCALE);
		field.setI18n(datePicker());
		field.setHelperText(text("date.format"));
		return field;
	}

	/** A field for a date and a time. */
	public static DateTimePicker dateTime(String label) {
		var field = new DateTimePicker(label);
		field.setLocale(Swedish.LOCALE);
		field.setDatePickerI18n(datePicker());
		field.setStep(Duration.ofMinutes(15));
		field.setI18n(new DateTimePicker.DateTimePickerI18n().setDateLabel(text("date.date"))
			.setTimeLabel(text("date.time"))
			.setBadInputErrorMessage(text("date.wrong"))
			.setIncompleteInputErrorMessage(text("date.incomplete")));
		return field;
	}

	/** A field for several of many; all that are chosen are seen. */
	public static <T> MultiSelectComboBox<T> several(String label) {
		var field = new MultiSelectComboBox<T>(label);
		field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
		field.setI18n(new MultiSelectComboBoxI18n().setCleared(text("several.cleared"))
			.setFocused(text("several.focused"))
			.setSelected(text("several.selected"))
			.setDeselected(text("several.deselected"))
			.setTotal(text("several.total", "{count}")));
		return field;
	}

	private static DatePicker.DatePickerI18n datePicker() {
		return new DatePicker.DatePickerI18n().setMonthNames(names(Month.values(), Month::getDisplayName))
			.setWeekdays(weekdays(TextStyle.FULL_STANDALONE))
			.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE))
			.setFirstDayOfWeek(1)
			.setDateFormats("yyyy-MM-dd", "yyyyMMdd", "yy-MM-dd")
			.setToday(text("date.today"))
			.setCancel(text("action.cancel"))
			.setBadInputErrorMessage(text("date.wrong"));
	}

	private static List<String> names(Month[] months, NameOf<Month> name) {
		return Arrays.stream(months).map(month -> name.of(month, TextStyle.FULL_STANDALONE, Swedish.LOCALE)).toList();
	}

	private static List<String> weekdays(TextStyle style) {
		Function<DayOfWeek, String> name = day -> day.getDisplayName(style, Swedish.LOCALE);
		return List
			.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
					DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
			.stream()
			.map(name)
			.toList();
	}

	private interface NameOf<T> {

		String of(T value, TextStyle style, java.util.Locale locale);

	}

}
