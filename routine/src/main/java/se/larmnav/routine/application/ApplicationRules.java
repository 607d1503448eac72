package se.larmnav.routine.application;

import java.util.Map;
import java.util.Optional;

import se.larmnav.routine.Source;

/** By which channels one applies, and what each demands (block {@code application}). */
public record ApplicationRules(Map<Channel, ChannelRules> channels, Source source) {

	public ApplicationRules {
		channels = Map.copyOf(channels);
	}

	/** What a channel demands; empty when the municipality does not have the channel. */
	public Optional<ChannelRules> channel(Channel channel) {
		return Optional.ofNullable(this.channels.get(channel));
	}

}
