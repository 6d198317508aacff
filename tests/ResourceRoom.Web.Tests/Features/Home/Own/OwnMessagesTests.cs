using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.Customers.Messages;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Home.Own;

public sealed class OwnMessagesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#message-form";

    [Fact]
    public async Task Send_ToThePlanner_KeepsMessageItemAndEventAndMailsNothing()
    {
        var (scene, customer) = await OpenAsync();

        await customer.SubmitAsync(Form, ("Text", "I found a job!"));

        Assert.Contains("Message sent.", customer.Text);
        Assert.Contains("Not read yet", customer.Text);
        var message = Assert.Single(await scene.MessagesAsync());
        Assert.Equal((true, "I found a job!", MessageMail.None), (message.IsFromCustomer, message.Text, message.Mail));
        Assert.Equal((Addressee.Planner, InboxKind.Message, scene.Thread), (message.Item.To, message.Item.Kind, message.Item.Path));
        var line = Assert.Single(await app.EventsAsync<MessageSent>(message.PublicId));
        Assert.Equal(new MessageSent { Participant = scene.Person.PublicId, IsFromCustomer = true, Mail = MessageMail.None }, line.Read());
        Assert.Empty(await app.MailOfAsync(scene.Planner.Email!));
        Assert.Equal("1 unread", await MessageScene.CountOfAsync(scene.Browser));
        await scene.Browser.OpenAsync(scene.Thread);
        Assert.Contains("I found a job!", scene.Browser.Text);
        Assert.Contains("Read 03/02/2026", (await customer.OpenAsync("/my-messages")).Text);
    }

    [Fact]
    public async Task Open_MessagesForTheCustomer_AreReadFromThenOn()
    {
        var (scene, customer) = await OpenAsync();
        await scene.SendAsync("Please call me.");
        Assert.Equal("1 unread", await MessageScene.CountOfAsync(customer));
        Assert.Contains("1 is new", (await customer.OpenAsync("/my-dashboard")).Text);

        await customer.OpenAsync("/my-messages");

        Assert.Contains("Please call me.", customer.Text);
        Assert.Equal("", await MessageScene.CountOfAsync(customer));
        Assert.NotNull(Assert.Single(await scene.MessagesAsync()).Item.ReadAt);
    }

    [Fact]
    public async Task Open_OtherCustomersMessages_AreNotShown()
    {
        var (scene, _) = await OpenAsync();
        await app.CreateMessageAsync(scene.Person, isFromCustomer: false, "For Ana alone");
        var (_, other) = await OpenAsync();

        Assert.DoesNotContain("For Ana alone", (await other.OpenAsync("/my-messages")).Text);
        Assert.Equal("", await MessageScene.CountOfAsync(other));
    }

    [Fact]
    public async Task Send_SsnOrNothing_IsAskedAbout()
    {
        var (scene, customer) = await OpenAsync();

        await customer.SubmitAsync(Form, ("Text", $"Mine is {SsnGenerator.Next().Digits}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, customer.Status);
        Assert.Contains("Mine is [number removed]", customer.Page.QuerySelector("#Text")!.TextContent);
        await customer.SubmitAsync(Form, ("Text", " "));
        Assert.Contains("Enter the message.", customer.Text);

        Assert.Empty(await scene.MessagesAsync());
    }

    [Fact]
    public async Task Send_SameFormTwice_SendsOnce()
    {
        var (scene, customer) = await OpenAsync();
        var fields = Browser.Fields((IHtmlFormElement)customer.Page.QuerySelector(Form)!).Where(field => field.Key != "Text").ToList();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await customer.PostAsync("/my-messages", [.. fields, KeyValuePair.Create("Text", "Once")]);
            Assert.Contains("Message sent.", customer.Text);
        }

        await customer.PostAsync("/my-messages", [.. fields, KeyValuePair.Create("Text", "Twice")]);

        Assert.Equal(HttpStatusCode.Conflict, customer.Status);
        Assert.Equal("Once", Assert.Single(await scene.MessagesAsync()).Text);
    }

    [Fact]
    public async Task Send_EnrollmentEndedAndPlannerGone_SaysWhoAnswers()
    {
        var (scene, customer) = await OpenAsync();
        Assert.Contains($"answered by {scene.Planner.DisplayName}, career planner", customer.Text);
        await app.QueryAsync(db => db.Users.Where(row => row.Id == scene.Planner.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, app.Time.GetUtcNow().UtcDateTime)));

        Assert.Contains("answered by the administrators of LWIA 20", (await customer.OpenAsync("/my-messages")).Text);
    }

    private async Task<(MessageScene Scene, Browser Customer)> OpenAsync()
    {
        var scene = await MessageScene.OpenAsync(app);
        var customer = await app.SignInAsync(await app.CreateCustomerAccountAsync(scene.Person));
        await customer.OpenAsync("/my-messages");
        return (scene, customer);
    }
}
