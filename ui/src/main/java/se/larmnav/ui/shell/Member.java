package se.larmnav.ui.shell;

import java.util.Optional;

import org.springframework.security.core.context.SecurityContextHolder;

/** A person who is logged in to one municipality. */
public interface Member {

	/** The municipality's alias. */
	String municipality();

	/** The municipality of the current thread's user, if it is known. */
	static Optional<String> current() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof Member member)
				? Optional.of(member.municipality()) : Optional.empty();
	}

}
