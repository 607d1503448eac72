package se.larmnav.ui.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.ListHead;
import se.larmnav.contract.tenants.OrganisationChangesApi.Lists;
import se.larmnav.contract.tenants.OrganisationChangesApi.MailingList;
import se.larmnav.contract.tenants.OrganisationChangesApi.Member;
import se.larmnav.contract.tenants.OrganisationChangesApi.Members;
import se.larmnav.contract.tenants.OrganisationChangesApi.NewList;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/**
 * A mailing list: a new one, its head for the administrator, its members for its owner.
 */
final class ListDialog extends ChangeDialog {

	private ListDialog(String title, ReadVersion read, Swedish swedish) {
		super(title, read, swedish);
	}

	/** A new list, with somebody on it from the start. */
	static ListDialog added(Lists lists, OrganisationChangesApi organisation, ReadVersion read, Swedish swedish,
			Runnable done) {
		var dialog = new ListDialog(text("list.add"), read, swedish);
		var id = dialog.required("id", new TextField(text("organisation.id")), text("organisation.id.missing"));
		id.setHelperText(text("organisation.id.help"));
		var name = dialog.required("name", new TextField(text("organisation.name")), text("organisation.name.missing"));
		var owner = dialog.owner(lists);
		var members = dialog.members(lists);
		dialog.says(text("list.says"));
		dialog.change(text("action.save"), etag -> organisation.addList(etag, new NewList(id.getValue().strip(),
				name.getValue().strip(), owner.getValue().user(), users(members.getValue()))), done);
		return dialog;
	}

	/** What it is called and who keeps it. */
	static ListDialog head(MailingList list, Lists lists, OrganisationChangesApi organisation, ReadVersion read,
			Swedish swedish, Runnable done) {
		var dialog = new ListDialog(text("list.change", list.name()), read, swedish);
		var name = dialog.required("name", new TextField(text("organisation.name")), text("organisation.name.missing"));
		name.setValue(list.name());
		var owner = dialog.owner(lists);
		owner.setValue(member(list.owner(), lists));
		dialog.says(text("list.says"));
		dialog.change(text("action.save"), etag -> organisation.changeList(list.id(), etag,
				new ListHead(name.getValue().strip(), owner.getValue().user())), done);
		return dialog;
	}

	/** Who is on it; to save is to have gone through it. */
	static ListDialog reviewed(MailingList list, Lists lists, OrganisationChangesApi organisation, ReadVersion read,
			Swedish swedish, Runnable done) {
		var dialog = new ListDialog(text("list.members.change", list.name()), read, swedish);
		var members = dialog.members(lists);
		members.setValue(new LinkedHashSet<>(list.members()));
		dialog.says(text("list.members.says"));
		dialog.change(text("list.members.do"),
				etag -> organisation.goThroughList(list.id(), etag, new Members(users(members.getValue()))), done);
		return dialog;
	}

	private ComboBox<Member> owner(Lists lists) {
		var owner = required("owner", new ComboBox<Member>(text("list.owner")), text("list.owner.missing"));
		owner.setItems(lists.staff());
		owner.setItemLabelGenerator(ListDialog::said);
		return owner;
	}

	private MultiSelectComboBox<Member> members(Lists lists) {
		var members = required("members", SwedishComponents.<Member>several(text("list.members")),
				text("list.members.missing"));
		members.setItems(lists.staff());
		members.setItemLabelGenerator(ListDialog::said);
		return members;
	}

	private static String said(Member member) {
		return text("list.member", member.name(), member.title());
	}

	private static List<String> users(Set<Member> members) {
		return members.stream().map(Member::user).collect(Collectors.toList());
	}

	private static @Nullable Member member(String user, Lists lists) {
		return lists.staff().stream().filter(one -> one.user().equals(user)).findFirst().orElse(null);
	}

}
