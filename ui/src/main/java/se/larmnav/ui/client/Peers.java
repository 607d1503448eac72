package se.larmnav.ui.client;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services are. */
@ConfigurationProperties("larmnav.peers")
record Peers(String tenants, String cases, String alarms) {
}
