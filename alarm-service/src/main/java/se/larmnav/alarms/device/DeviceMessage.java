package se.larmnav.alarms.device;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a device sends: the tags of one {@code <mrq>}, in their order. */
public record DeviceMessage(Map<String, String> tags) {

	static DeviceMessage manualAlarm(String ref, String controllerId) {
		var tags = new LinkedHashMap<String, String>();
		tags.put("ref", ref);
		tags.put("ver", "01.00");
		tags.put("mty", "ME");
		tags.put("cid", controllerId);
		tags.put("dty", "0003");
		tags.put("stc", "0010");
		return new DeviceMessage(tags);
	}

	/** The same with another value of this tag. */
	public DeviceMessage with(String tag, String value) {
		var changed = new LinkedHashMap<>(tags);
		changed.put(tag, value);
		return new DeviceMessage(changed);
	}

	/** The same without this tag. */
	public DeviceMessage without(String tag) {
		var changed = new LinkedHashMap<>(tags);
		changed.remove(tag);
		return new DeviceMessage(changed);
	}

	/** The same bytes each time. */
	public byte[] bytes() {
		return tags.entrySet()
			.stream()
			.map((tag) -> "<" + tag.getKey() + ">" + tag.getValue() + "</" + tag.getKey() + ">")
			.collect(Collectors.joining("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><mrq>", "</mrq>"))
			.getBytes(StandardCharsets.UTF_8);
	}

}
