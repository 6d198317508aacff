using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Domain.Tests.Support;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Messages;

public sealed class NoteDeliveryTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[data-autosave]";

    private static readonly (string, string?)[] Note = [("Subject", "Planner's own words"), ("Body", "The bus pass is here.")];

    [Fact]
    public async Task Note_NotSent_StaysWithStaff()
    {
        var scene = await MessageScene.OpenAsync(app);
        var account = await app.CreateCustomerAccountAsync(scene.Person);
        await scene.Browser.OpenAsync($"{scene.Customer}/case-notes/new");
        Assert.Equal("Keep", scene.Browser.Page.QuerySelector("input[name=Delivery][checked]")!.GetAttribute("value"));

        await scene.Browser.SubmitFilesAsync(Form, [], Note);

        Assert.Empty(await scene.MessagesAsync());
        Assert.Empty(await app.MailOfAsync(account.Email!));
        await OpenNoteAsync(scene);
        Assert.Contains("Saved without sending a message/email", scene.Browser.Text);
        var customer = await app.SignInAsync(account);
        Assert.DoesNotContain("bus pass", (await customer.OpenAsync("/my-messages")).Text);
    }

    [Fact]
    public async Task Note_Sent_IsAMessageWithItsTextAndNotItsSubject()
    {
        var scene = await MessageScene.OpenAsync(app);
        var account = await app.CreateCustomerAccountAsync(scene.Person);
        await scene.Browser.OpenAsync($"{scene.Customer}/case-notes/new");

        await scene.Browser.SubmitFilesAsync(Form, [], [.. Note, ("Delivery", "Send")]);

        var message = Assert.Single(await scene.MessagesAsync());
        var note = await app.QueryAsync(db => db.CaseNotes.SingleAsync(row => row.ParticipantId == scene.Person.Id));
        Assert.Equal(("The bus pass is here.", note.Id, null, MessageMail.Link), (message.Text, message.NoteId!.Value, message.AddendumId, message.Mail));
        Assert.Equal(note.PublicId, ((MessageSent)Assert.Single(await app.EventsAsync<MessageSent>(message.PublicId)).Read()).Note);
        Assert.DoesNotContain("bus pass", Assert.Single(await app.MailOfAsync(account.Email!)).Letter.Text, StringComparison.Ordinal);
        await OpenNoteAsync(scene);
        Assert.Contains("Sent to the customer. An email with a link was sent.", scene.Browser.Text);
        var customer = await app.SignInAsync(account);
        await customer.OpenAsync("/my-messages");
        Assert.Contains("The bus pass is here.", customer.Text);
        Assert.DoesNotContain("own words", customer.Text);
        Assert.Null(customer.Page.QuerySelector("main a[href*='case-notes']"));
    }

    [Fact]
    public async Task Addendum_OfASentNote_DecidesForItself()
    {
        var scene = await MessageScene.OpenAsync(app);
        var account = await app.CreateCustomerAccountAsync(scene.Person);
        await scene.Browser.OpenAsync($"{scene.Customer}/case-notes/new");
        await scene.Browser.SubmitFilesAsync(Form, [], [.. Note, ("Delivery", "Send")]);
        await OpenNoteAsync(scene);

        await scene.Browser.SubmitFilesAsync("#addendum-form", [("scan.pdf", SampleFiles.Pdf())], ("Addendum", "For us alone."));
        await scene.Browser.SubmitFilesAsync("#addendum-form", [], ("Addendum", "And a second one."), ("Delivery", "Send"));

        Assert.Equal(["The bus pass is here.", "And a second one."], (await scene.MessagesAsync()).Select(message => message.Text));
        Assert.Equal(2, (await app.MailOfAsync(account.Email!)).Count);
        Assert.Contains("Saved without sending a message/email", scene.Browser.Text);
        var customer = await app.SignInAsync(account);
        await customer.OpenAsync("/my-messages");
        Assert.DoesNotContain("For us alone.", customer.Text);
        Assert.DoesNotContain("scan.pdf", customer.Text);
    }

    [Fact]
    public async Task Note_LongAndSentByMail_GoesOutWhole()
    {
        var scene = await MessageScene.OpenAsync(app);
        var email = $"{Guid.CreateVersion7(app.Time.GetUtcNow()):N}@example.test";
        await app.CreateContactAsync(scene.Person, email);
        await scene.Browser.OpenAsync($"{scene.Customer}/case-notes/new");
        Assert.Contains($"email the text itself to {email}", scene.Browser.Text);
        var text = new string('ü', 10_000);

        await scene.Browser.SubmitFilesAsync(Form, [], ("Subject", "Long"), ("Body", text), ("Delivery", "Send"), ("TextByMail", "true"));

        Assert.Equal(MessageMail.Text, Assert.Single(await scene.MessagesAsync()).Mail);
        Assert.Contains(text, Assert.Single(await app.MailOfAsync(email)).Letter.Text.ReplaceLineEndings(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MarkInError_SentWithItsAddendum_LeavesTheCustomersViewAndIsStruckThroughForStaff()
    {
        var scene = await MessageScene.OpenAsync(app);
        var account = await app.CreateCustomerAccountAsync(scene.Person);
        await scene.Browser.OpenAsync($"{scene.Customer}/case-notes/new");
        await scene.Browser.SubmitFilesAsync(Form, [], [.. Note, ("Delivery", "Send")]);
        await OpenNoteAsync(scene);
        await scene.Browser.SubmitFilesAsync("#addendum-form", [], ("Addendum", "It waits at the desk."), ("Delivery", "Send"));
        await scene.SendAsync("Please call me.");
        await OpenNoteAsync(scene);

        await scene.Browser.SubmitAsync("#error-form", ("Reason", "Wrong youth"));

        Assert.Equal(["The bus pass is here.", "It waits at the desk."], scene.Browser.Page.QuerySelectorAll("s").Select(struck => struck.TextContent));
        await scene.Browser.OpenAsync($"{scene.Customer}/case-notes/print");
        Assert.Equal(["The bus pass is here.", "It waits at the desk."], scene.Browser.Page.QuerySelectorAll("s").Select(struck => struck.TextContent));
        await scene.Browser.OpenAsync(scene.Thread);
        Assert.Equal(["The bus pass is here.", "It waits at the desk."], scene.Browser.Page.QuerySelectorAll(".rr-thread s").Select(struck => struck.TextContent));
        Assert.Equal(2, scene.Browser.Page.QuerySelectorAll(".rr-thread .rr-tag").Count(tag => tag.TextContent == "Entered in error"));

        var customer = await app.SignInAsync(account);
        Assert.Equal("1 unread", await MessageScene.CountOfAsync(customer));
        Assert.Single(customer.Page.QuerySelectorAll("main tbody tr"));
        Assert.Contains("1 is new", (await customer.OpenAsync("/my-dashboard")).Text);
        await customer.OpenAsync("/my-messages");
        Assert.Contains("Please call me.", customer.Text);
        Assert.DoesNotContain("bus pass", customer.Text);
        Assert.DoesNotContain("waits at the desk", customer.Text);
        Assert.Equal("", await MessageScene.CountOfAsync(customer));
        Assert.Equal(3, (await scene.MessagesAsync()).Count);
    }

    [Fact]
    public async Task Note_SentWhereNobodyCanBeTold_SaysSo()
    {
        var scene = await MessageScene.OpenAsync(app);
        await scene.Browser.OpenAsync($"{scene.Customer}/case-notes/new");

        await scene.Browser.SubmitFilesAsync(Form, [], [.. Note, ("Delivery", "Send")]);

        foreach (var path in new[] { $"{scene.Customer}/case-notes/print", scene.Thread })
        {
            await scene.Browser.OpenAsync(path);
            Assert.Contains("Kept on the record; nobody was told.", scene.Browser.Text);
            Assert.DoesNotContain("No email sent.", scene.Browser.Text);
        }

        // From now on somebody can read it.
        await app.CreateCustomerAccountAsync(scene.Person);
        await OpenNoteAsync(scene);
        Assert.Contains("Sent to the customer. No email sent.", scene.Browser.Text);
    }

    [Fact]
    public async Task Note_DeathRecordedMeanwhile_IsNotSentAndKeepsItsTextAndFile()
    {
        var scene = await MessageScene.OpenAsync(app);
        var account = await app.CreateCustomerAccountAsync(scene.Person);
        await scene.Browser.OpenAsync($"{scene.Customer}/case-notes/new");
        await app.CreateExclusionAsync(scene.Person, ExclusionKind.Death);

        await scene.Browser.SubmitFilesAsync(Form, [("letter.pdf", SampleFiles.Pdf())], [.. Note, ("Delivery", "Send")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains("The customer’s death is recorded, so nothing is sent.", scene.Browser.Text);
        Assert.Contains("Attach letter.pdf", scene.Browser.Text);
        Assert.Null(scene.Browser.Page.QuerySelector("input[name=Delivery][value=Send]"));
        await scene.Browser.SubmitFilesAsync(Form, []);
        Assert.Contains("Case note added.", scene.Browser.Text);
        Assert.Empty(await scene.MessagesAsync());

        await OpenNoteAsync(scene);
        Assert.Null(scene.Browser.Page.QuerySelector("input[name=Delivery][value=Send]"));
        await scene.Browser.SubmitFilesAsync("#addendum-form", [], ("Addendum", "More of it."), ("Delivery", "Send"));
        Assert.Contains("so nothing is sent", scene.Browser.Text);
        Assert.Contains("More of it.", scene.Browser.Page.QuerySelector("#Addendum")!.TextContent);
        Assert.Empty(await scene.MessagesAsync());
        Assert.Empty(await app.MailOfAsync(account.Email!));
    }

    [Fact]
    public async Task Message_AfterADeath_IsNotOfferedAndNotSent()
    {
        var scene = await MessageScene.OpenAsync(app);
        await scene.Browser.OpenAsync(scene.Thread);
        await app.CreateExclusionAsync(scene.Person, ExclusionKind.Death);

        await scene.Browser.SubmitAsync(MessageScene.Form, ("Text", "See you on Monday."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains("See you on Monday.", scene.Browser.Page.QuerySelector("#Text")!.TextContent);
        Assert.Empty(await scene.MessagesAsync());
        await scene.Browser.OpenAsync(scene.Thread);
        Assert.Null(scene.Browser.Page.QuerySelector(MessageScene.Form));
        Assert.Contains("This customer has died. Nothing is sent.", scene.Browser.Text);
    }

    private static async Task OpenNoteAsync(MessageScene scene)
    {
        var note = await scene.App.QueryAsync(db => db.CaseNotes.SingleAsync(row => row.ParticipantId == scene.Person.Id));
        await scene.Browser.OpenAsync($"{scene.Customer}/case-notes/{note.PublicId}");
    }
}
