package se.larmnav.tenancy.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * The answers by way of a provider: they need the database, whose transactions they hear.
 */
record LateAnswers(ObjectProvider<Answers> answers) implements TransactionExecutionListener {

	@Override
	public void beforeCommit(TransactionExecution transaction) {
		answers.getObject().beforeCommit(transaction);
	}

}
