package se.larmnav.tenants;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts tenant-service. */
@SpringBootApplication
@OpenAPIDefinition(info = @Info(title = "Larmnav: municipalities, their organisation and routine", version = "1"),
		servers = @Server(url = "/"))
@ConfigurationPropertiesScan
@EnableScheduling
public class TenantsApplication {

	public static void main(String[] args) {
		SpringApplication.run(TenantsApplication.class, args);
	}

}
