using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.Customers.Messages;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers;

public sealed class CustomerEmailTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#email-form";

    [Fact]
    public async Task Change_NewAndChangedAndGone_KeepsRowAndEventsWithoutTheAddress()
    {
        var scene = await MessageScene.OpenAsync(app);
        foreach (var email in new[] { "ana@example.test", "ana.ruiz@example.test", "" })
        {
            await scene.Browser.OpenAsync(scene.Customer);
            await scene.Browser.SubmitAsync(Form, ("Email", email));
            Assert.Contains("E-mail saved.", scene.Browser.Text);
            var contact = Assert.Single(await ContactsAsync(scene));
            Assert.Equal((email.Length == 0 ? null : email, app.Today), (contact.Email, contact.ConfirmedOn));
        }

        var lines = await app.EventsAsync<CustomerEmailChanged>(scene.Person.PublicId);
        Assert.Equal([new(WasGiven: false, IsGiven: true), new(WasGiven: true, IsGiven: true), new(WasGiven: true, IsGiven: false)], lines.Select(line => (CustomerEmailChanged)line.Read()));
        Assert.DoesNotContain(lines, line => line.Detail!.Contains("example", StringComparison.Ordinal));
        await scene.Browser.OpenAsync($"/participants/{scene.Person.PublicId}");
        Assert.Contains("E-mail taken off the record", scene.Browser.Text);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("ana@")]
    [InlineData("Ana <ana@example.test>")]
    [InlineData("ana@demo.test")]
    public async Task Change_NoAddress_IsSaidAtTheField(string typed)
    {
        var scene = await MessageScene.OpenAsync(app);
        await scene.Browser.OpenAsync(scene.Customer);

        await scene.Browser.SubmitAsync(Form, ("Email", typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Equal(typed, ((IHtmlInputElement)scene.Browser.Page.QuerySelector("#Email")!).Value);
        Assert.Empty(await ContactsAsync(scene));
    }

    [Fact]
    public async Task Change_SomeoneElseSavedFirst_ShowsBothVersionsAndLosesNothing()
    {
        var scene = await MessageScene.OpenAsync(app);
        await scene.Browser.OpenAsync(scene.Customer);
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await oet.OpenAsync(scene.Customer);
        await oet.SubmitAsync(Form, ("Email", "theirs@example.test"));

        await scene.Browser.SubmitAsync(Form, ("Email", "mine@example.test"));

        Assert.Equal(HttpStatusCode.Conflict, scene.Browser.Status);
        Assert.Contains("Dana Oet saved the e-mail", scene.Browser.Text);
        Assert.Contains("theirs@example.test", scene.Browser.Page.QuerySelector(".rr-compare")!.TextContent);
        Assert.Equal("mine@example.test", ((IHtmlInputElement)scene.Browser.Page.QuerySelector("#Email")!).Value);
        await scene.Browser.SubmitAsync(Form);
        Assert.Equal("mine@example.test", Assert.Single(await ContactsAsync(scene)).Email);
    }

    [Fact]
    public async Task Change_Stranger_IsNotFoundAndLogged()
    {
        var scene = await MessageScene.OpenAsync(app);
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);
        foreach (var path in new[] { "email", "account/invitation", "account/password" })
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync($"{scene.Customer}/{path}", ("Email", "stranger@example.test"), ("Version", "0"));
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        }

        Assert.Empty(await ContactsAsync(scene));
        Assert.Equal(3, (await app.AccessAsync(AccessKind.RefusedOutOfScope, scene.Person.PublicId)).Count(line => line.AccountId == stranger.Id));
    }

    [Fact]
    public async Task Header_TwoAfterAMerge_ShowsTheOneConfirmedLast()
    {
        var scene = await MessageScene.OpenAsync(app);
        await app.CreateContactAsync(scene.Person, "kept@example.test");
        await app.ArrangeAsync((_, db) => Task.FromResult(db.CustomerContacts.Add(
            new CustomerContact { ParticipantId = scene.Person.Id, Email = "older@example.test", ConfirmedOn = app.Today.AddDays(-300) })));

        await scene.Browser.OpenAsync(scene.Customer);

        Assert.Contains("kept@example.test", scene.Browser.Text);
        Assert.DoesNotContain("older@example.test", scene.Browser.Text);
    }

    private Task<List<CustomerContact>> ContactsAsync(MessageScene scene) =>
        app.QueryAsync(db => db.CustomerContacts.Where(row => row.ParticipantId == scene.Person.Id).ToListAsync());
}
