using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Messages;

public sealed class SendMessageTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Text = "Your court date is Friday.";

    [Fact]
    public async Task Thread_OfMoreThanAPage_ReadsWhatItShowsAndShowsAllWhenAsked()
    {
        var scene = await MessageScene.OpenAsync(app);
        for (var number = 0; number < 103; number++)
        {
            await app.CreateMessageAsync(scene.Person);
        }

        await scene.Browser.OpenAsync(scene.Thread);
        Assert.Equal(100, scene.Browser.Page.QuerySelectorAll(".rr-thread li").Length);
        Assert.Equal(3, (await scene.MessagesAsync()).Count(message => message.Item.ReadAt is null));

        await scene.Browser.OpenAsync($"{scene.Thread}{scene.Browser.Page.QuerySelector("a[href='?all=true']")!.GetAttribute("href")}");

        Assert.Equal(103, scene.Browser.Page.QuerySelectorAll(".rr-thread li").Length);
        Assert.DoesNotContain("The latest 100 messages", scene.Browser.Text);
        Assert.DoesNotContain(await scene.MessagesAsync(), message => message.Item.ReadAt is null);
    }

    [Fact]
    public async Task Send_CustomerWithAccount_KeepsMessageItemEventAndMailsOnlyALink()
    {
        var scene = await MessageScene.OpenAsync(app);
        var account = await app.CreateCustomerAccountAsync(scene.Person);

        await scene.SendAsync(Text);

        Assert.Contains("Message sent. An email with a link was sent.", scene.Browser.Text);
        Assert.Contains(Text, scene.Browser.Text);
        var message = Assert.Single(await scene.MessagesAsync());
        Assert.Equal((false, Text, scene.Planner.Id, MessageMail.Link), (message.IsFromCustomer, message.Text, message.SentById, message.Mail));
        Assert.Equal((Addressee.Customer, InboxKind.Message, "/my-messages", null), (message.Item.To, message.Item.Kind, message.Item.Path, message.Item.ReadAt));
        var line = Assert.Single(await app.EventsAsync<MessageSent>(message.PublicId));
        Assert.Equal(new MessageSent { Participant = scene.Person.PublicId, IsFromCustomer = false, Mail = MessageMail.Link }, line.Read());
        Assert.DoesNotContain("court", line.Detail, StringComparison.Ordinal);
        var mail = Assert.Single(await app.MailOfAsync(account.Email!));
        Assert.Equal("A message from Land of Lincoln", mail.Letter.Subject);
        Assert.Contains("/my-messages", mail.Letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("court", mail.Letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Adult", mail.Letter.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, MessageMail.None)]
    [InlineData("true", MessageMail.Text)]
    public async Task Send_NoAccountButEmail_AsksBeforeTheTextGoesOut(string? chosen, MessageMail expected)
    {
        var scene = await MessageScene.OpenAsync(app);
        var email = $"{Guid.CreateVersion7(app.Time.GetUtcNow()):N}@example.test";
        await app.CreateContactAsync(scene.Person, email);
        await scene.Browser.OpenAsync(scene.Thread);
        Assert.Contains("This customer has no account.", scene.Browser.Text);
        Assert.False(((IHtmlInputElement)scene.Browser.Page.QuerySelector("#TextByMail")!).IsChecked);

        await scene.SendAsync(Text, ("TextByMail", chosen));

        Assert.Equal(expected, Assert.Single(await scene.MessagesAsync()).Mail);
        var mails = await app.MailOfAsync(email);
        Assert.Equal(expected == MessageMail.Text ? 1 : 0, mails.Count(mail => mail.Letter.Text.Contains(Text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Send_TooLong_SpeaksOfTheMessage()
    {
        var scene = await MessageScene.OpenAsync(app);

        await scene.SendAsync(new string('x', 4_001));

        Assert.Contains("The message can be up to 4000 characters (you entered 4001).", scene.Browser.Text);
        Assert.Empty(await scene.MessagesAsync());
    }

    [Fact]
    public async Task Send_NoAccountAndNoEmail_SaysSoBeforeAndAfter()
    {
        var scene = await MessageScene.OpenAsync(app);
        await scene.Browser.OpenAsync(scene.Thread);
        Assert.Contains("This customer has no account and no email on file.", scene.Browser.Text);
        Assert.Null(scene.Browser.Page.QuerySelector("#TextByMail"));

        await scene.SendAsync(Text, ("TextByMail", "true"));

        Assert.Contains("Message kept on the record; nobody was told.", scene.Browser.Text);
        Assert.Equal(MessageMail.None, Assert.Single(await scene.MessagesAsync()).Mail);
    }

    [Theory]
    [InlineData(4_000, HttpStatusCode.OK, 1)]
    [InlineData(4_001, HttpStatusCode.UnprocessableEntity, 0)]
    [InlineData(0, HttpStatusCode.UnprocessableEntity, 0)]
    public async Task Send_EachLength_TakesFourThousandCharacters(int length, HttpStatusCode status, int kept)
    {
        var scene = await MessageScene.OpenAsync(app);
        var text = new string('x', length);

        await scene.SendAsync(text);

        Assert.Equal(status, scene.Browser.Status);
        Assert.Equal(kept, (await scene.MessagesAsync()).Count);
        if (kept == 0)
        {
            Assert.Equal(text, ((IHtmlTextAreaElement)scene.Browser.Page.QuerySelector("#Text")!).Value);
        }
    }

    [Fact]
    public async Task Send_SsnInTheText_IsTakenOutAndAskedAbout()
    {
        var scene = await MessageScene.OpenAsync(app);

        await scene.SendAsync($"Is {SsnGenerator.Next().Digits} yours?");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains("Is [number removed] yours?", scene.Browser.Page.QuerySelector("#Text")!.TextContent);
        Assert.Empty(await scene.MessagesAsync());
    }

    [Fact]
    public async Task Send_SameFormTwice_SendsOnce()
    {
        var scene = await MessageScene.OpenAsync(app);
        var account = await app.CreateCustomerAccountAsync(scene.Person);
        await scene.Browser.OpenAsync(scene.Thread);
        var fields = Browser.Fields((IHtmlFormElement)scene.Browser.Page.QuerySelector(MessageScene.Form)!).Where(field => field.Key != "Text").ToList();

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await scene.Browser.PostAsync(scene.Thread, [.. fields, KeyValuePair.Create("Text", Text)]);
            Assert.Contains("Message sent.", scene.Browser.Text);
        }

        await scene.Browser.PostAsync(scene.Thread, [.. fields, KeyValuePair.Create("Text", "Something else")]);

        Assert.Equal(HttpStatusCode.Conflict, scene.Browser.Status);
        Assert.Single(await scene.MessagesAsync());
        Assert.Single(await app.MailOfAsync(account.Email!));
    }

    [Fact]
    public async Task EveryAddress_Stranger_IsNotFoundAndLogged()
    {
        var scene = await MessageScene.OpenAsync(app);
        await app.CreateMessageAsync(scene.Person);
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(scene.Thread)).Status);
        await browser.OpenAsync("/participants");
        await browser.ForgeAsync(scene.Thread, ("Text", Text), ("FormKey", Guid.CreateVersion7(app.Time.GetUtcNow()).ToString()));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Single(await scene.MessagesAsync());
        Assert.Equal(2, (await app.AccessAsync(AccessKind.RefusedOutOfScope, scene.Person.PublicId)).Count(line => line.AccountId == stranger.Id));
    }

    [Fact]
    public async Task Send_LwiaAdministrator_StandsInOnlyWhereNoPlannerCan()
    {
        var scene = await MessageScene.OpenAsync(app);
        var administrator = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));
        await administrator.OpenAsync(scene.Thread);
        Assert.Null(administrator.Page.QuerySelector(MessageScene.Form));
        await administrator.ForgeAsync(scene.Thread, ("Text", Text), ("FormKey", Guid.CreateVersion7(app.Time.GetUtcNow()).ToString()));
        Assert.Contains("can answer this customer", administrator.Text);
        Assert.Empty(await scene.MessagesAsync());

        await app.QueryAsync(db => db.Users.Where(row => row.Id == scene.Planner.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, app.Time.GetUtcNow().UtcDateTime)));
        await administrator.OpenAsync(scene.Thread);
        Assert.Contains("answered by the administrators of LWIA 20", administrator.Text);
        await administrator.SubmitAsync(MessageScene.Form, ("Text", Text));

        Assert.Contains("Message kept on the record", administrator.Text);
        Assert.Single(await scene.MessagesAsync());
    }

    [Fact]
    public async Task Header_Customer_ShowsEmailAndActs()
    {
        var scene = await MessageScene.OpenAsync(app);
        await scene.Browser.OpenAsync(scene.Customer);
        Assert.Contains("No email on file", scene.Browser.Text);
        Assert.Equal(scene.Thread, scene.Browser.Page.QuerySelectorAll("main a").Single(link => link.TextContent == "Send Message").GetAttribute("href"));
        Assert.Contains("Reset Password", scene.Browser.Text);
        Assert.DoesNotContain("Invite to My Dashboard", scene.Browser.Text);

        await app.CreateContactAsync(scene.Person, "ana.header@example.test");
        await scene.Browser.OpenAsync(scene.Customer);

        Assert.Contains("ana.header@example.test", scene.Browser.Page.QuerySelector("main dl")!.TextContent);
        Assert.Contains("Invite to My Dashboard", scene.Browser.Text);
    }
}
