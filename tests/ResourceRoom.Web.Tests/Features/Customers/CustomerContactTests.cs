using System.Net;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.Customers.Messages;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers;

/// <summary>Contact details of a customer: one form, shown on the profile.</summary>
public sealed class CustomerContactTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#contact-form";

    private static readonly (string Name, string? Value)[] Everything =
    [
        ("Email", " ana@example.test "),
        ("Phones[0].Number", "217.555.0142"), ("Phones[0].Kind", "Mobile"), ("Phones[0].MayText", "true"),
        ("Phones[2].Number", "+1 (217) 555-0143, ext. 12"), ("Phones[2].Kind", "Work"),
        ("Street", "12 Oak St"), ("City", "Springfield"), ("State", "IL"), ("Zip", "62704-1234"),
        ("PreferredWay", "Text"), ("PreferredTime", "weekdays after 4 PM"),
        ("Alternates[1].Name", "Rosa Ruiz"), ("Alternates[1].Relation", "aunt"), ("Alternates[1].Phone", "2175550144"), ("Alternates[1].Email", "rosa@example.test"),
    ];

    [Fact]
    public async Task Save_Everything_KeepsRowsAndShowsThemOnProfile()
    {
        var scene = await MessageScene.OpenAsync(app);

        await SaveAsync(scene, Everything);

        Assert.Contains("Contact details saved.", scene.Browser.Text);
        var details = await DetailsAsync(scene);
        var today = app.Today;
        Assert.Equal(new("ana@example.test", today), details.Email);
        Assert.Equal(
            [
                new(new ContactPhone(new PhoneNumber("2175550142", null), PhoneKind.Mobile, MayText: true), today),
                new(new ContactPhone(new PhoneNumber("2175550143", "12"), PhoneKind.Work, MayText: false), today),
            ],
            details.Phones);
        Assert.Equal(new(new MailingAddress("12 Oak St", "Springfield", "IL", new ZipCode("62704", "1234")), today), details.Address);
        Assert.Equal((PreferredWay.Text, "weekdays after 4 PM"), (details.PreferredWay, details.PreferredTime));
        Assert.Equal([new(new AlternateContact("Rosa Ruiz", "aunt", new PhoneNumber("2175550144", null), "rosa@example.test"), today)], details.Alternates);
        Assert.Contains($"(217) 555-0142, mobile, may get texts last confirmed on {today:MM/dd/yyyy}", scene.Browser.Text);
        Assert.Contains("12 Oak St, Springfield, IL 62704-1234", scene.Browser.Text);
        Assert.Contains("Text message, weekdays after 4 PM", scene.Browser.Text);
        Assert.Contains("Rosa Ruiz (aunt), (217) 555-0144, rosa@example.test", scene.Browser.Text);
    }

    [Fact]
    public async Task Save_ChangedConfirmedAndGone_KeepsEventsWithoutValues()
    {
        var scene = await MessageScene.OpenAsync(app);
        await SaveAsync(scene, Everything);
        scene = await DaysLaterAsync(scene, 2);
        await SaveAsync(scene, ("ConfirmEmail", "true"), ("Phones[1].Number", ""), ("Phones[0].Confirm", "true"));
        await SaveAsync(scene, ("Email", ""), ("ConfirmEmail", null), ("Alternates[0].Relation", ""));

        var details = await DetailsAsync(scene);
        Assert.Null(details.Email);
        Assert.Equal(app.Today, Assert.Single(details.Phones).On);
        Assert.Equal((app.Today.AddDays(-2), app.Today), (details.Address!.On, details.Alternates[0].On));
        var lines = await app.EventsAsync<CustomerContactChanged>(scene.Person.PublicId);
        Assert.Equal(
            ["""{"changed":["Email","Phones","Address","PreferredWay","PreferredTime","Alternates"],"confirmed":[]}""",
                """{"changed":["Phones"],"confirmed":["Email","Phones"]}""", """{"changed":["Email","Alternates"],"confirmed":[]}"""],
            lines.Select(line => line.Detail));
        await scene.Browser.OpenAsync($"/participants/{scene.Person.PublicId}");
        Assert.Contains("Phones. Confirmed: Email, Phones", scene.Browser.Text);
    }

    [Fact]
    public async Task Save_NothingChanged_KeepsVersionAndDays()
    {
        var scene = await MessageScene.OpenAsync(app);
        await SaveAsync(scene, Everything);
        scene = await DaysLaterAsync(scene, 1);

        await SaveAsync(scene);

        Assert.Equal(1, Assert.Single(await RowsAsync(scene)).Version);
        Assert.Equal(app.Today.AddDays(-1), (await DetailsAsync(scene)).Email!.On);
        Assert.Single(await app.EventsAsync<CustomerContactChanged>(scene.Person.PublicId));
    }

    [Theory]
    [InlineData("Email", "nobody", "Enter a valid email address")]
    [InlineData("Email", "Ana <ana@example.test>", "Enter a valid email address")]
    [InlineData("Email", "ana@demo.test", "domain of demo accounts")]
    [InlineData("Phones[1].Number", "555-0142", "This number has 7 digits.")]
    [InlineData("Phones[1].Number", "217-55-0142", "We removed a number of nine digits")]
    [InlineData("Alternates[1].Phone", "217-55-0142", "We removed a number of nine digits")]
    [InlineData("Phones[1].Number", "call my sister", "This is not one phone number.")]
    [InlineData("Phones[1].Number", "+44 20 7946 0958", "another country")]
    [InlineData("Phones[3].Number", "1175550142", "An area code can’t begin with 0 or 1.")]
    [InlineData("Phones[3].Number", "2170550142", "after the area code")]
    [InlineData("Phones[3].Number", "2175550142 x1234567", "up to 6 digits")]
    [InlineData("Phones[1].Number", "217-555-0142", "already entered above")]
    [InlineData("Phones[0].Kind", "Fax", "Choose what kind of phone this is.")]
    [InlineData("Street", "", "Enter the street and number")]
    [InlineData("City", "", "Enter the city.")]
    [InlineData("State", "ZZ", "Choose the state.")]
    [InlineData("Zip", "6270", "5 digits")]
    [InlineData("Zip", "", "Enter the Zip code.")]
    [InlineData("PreferredWay", "Pigeon", "Choose a way from the list.")]
    [InlineData("PreferredTime", "my SSN is 217-55-0142", "We removed what looks like an SSN")]
    [InlineData("Alternates[1].Name", "", "Enter the name of this contact")]
    [InlineData("Alternates[1].Phone", "12", "This number has 2 digits.")]
    [InlineData("Email", "rosa@example", "Enter a valid email address")]
    [InlineData("Alternates[1].Email", "rosa@", "Enter a valid email address")]
    public async Task Save_BadEntry_IsSaidAtItsFieldAndNothingIsLost(string field, string typed, string expected)
    {
        var scene = await MessageScene.OpenAsync(app);

        await SaveAsync(scene, [.. Everything.Where(value => value.Name != field), (field, typed), ("Phones[1].Kind", "Home"), ("Phones[3].Kind", "Home")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        var control = Control(scene.Browser, field);
        Assert.Contains(expected, scene.Browser.Page.GetElementById($"{control.Id}-error")!.TextContent);
        Assert.NotNull(scene.Browser.Page.QuerySelector($"#errors a[href='#{control.Id}']"));
        if (control is IHtmlInputElement input && !typed.Contains("217-55-0142", StringComparison.Ordinal))
        {
            Assert.Equal(typed, input.Value);
        }

        foreach (var (name, value) in Everything.Where(value => value.Name != field && value.Value != "true"))
        {
            Assert.Equal(value!.Trim(), (Control(scene.Browser, name) as IHtmlInputElement)?.Value.Trim() ?? ((IHtmlSelectElement)Control(scene.Browser, name)).Value);
        }

        Assert.True(((IHtmlInputElement)Control(scene.Browser, "Phones[0].MayText")).IsChecked);
        Assert.DoesNotContain("217-55-0142", scene.Browser.Page.Source.Text);
        Assert.Empty(await RowsAsync(scene));
        Assert.Empty(await app.EventsAsync<CustomerContactChanged>(scene.Person.PublicId));
    }

    [Theory]
    [InlineData("ConfirmEmail", "Email")]
    [InlineData("Phones[3].Confirm", "Phones[3].Number")]
    [InlineData("ConfirmAddress", "Street")]
    [InlineData("Alternates[2].Confirm", "Alternates[2].Name")]
    public async Task Save_ConfirmedWithoutValue_IsSaidAtTheField(string box, string field)
    {
        var scene = await MessageScene.OpenAsync(app);

        await SaveAsync(scene, (box, "true"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains("or clear the checkbox", scene.Browser.Page.GetElementById($"{Control(scene.Browser, field).Id}-error")!.TextContent);
        Assert.True(((IHtmlInputElement)Control(scene.Browser, box)).IsChecked);
    }

    [Theory]
    [InlineData("Phone", "There is no phone on this form.")]
    [InlineData("Text", "agreed to texts on none")]
    [InlineData("Email", "There is no email address on this form.")]
    [InlineData("Letter", "There is no mailing address on this form.")]
    public async Task Save_PreferredWayThatLeadsNowhere_IsRefused(string way, string expected)
    {
        var scene = await MessageScene.OpenAsync(app);

        await SaveAsync(scene, ("PreferredWay", way));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains(expected, scene.Browser.Page.QuerySelector("#PreferredWay-error")!.TextContent);
    }

    [Fact]
    public async Task Save_MoreRowsThanTheForm_IsRefused()
    {
        var scene = await MessageScene.OpenAsync(app);

        await SaveAsync(scene, ("Phones[4].Number", "2175550142"), ("Phones[4].Kind", "Home"), ("Alternates[3].Name", "Rosa"), ("Alternates[3].Phone", "2175550142"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains("up to 4 phones (you entered 5)", scene.Browser.Text);
        Assert.Empty(await RowsAsync(scene));
    }

    [Fact]
    public async Task Save_SomeoneElseSavedFirst_ShowsBothVersionsAndLosesNothing()
    {
        var scene = await MessageScene.OpenAsync(app);
        await scene.Browser.OpenAsync($"{scene.Customer}/contact");
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await oet.OpenAsync($"{scene.Customer}/contact");
        await oet.SubmitAsync(Form, ("Email", "theirs@example.test"));

        await scene.Browser.SubmitAsync(Form, Everything);

        Assert.Equal(HttpStatusCode.Conflict, scene.Browser.Status);
        Assert.Contains("Dana Oet saved the contact details", scene.Browser.Text);
        var compared = scene.Browser.Page.QuerySelector(".rr-compare")!.TextContent;
        Assert.Contains("theirs@example.test", compared);
        Assert.Contains("(217) 555-0142, mobile, may get texts; (217) 555-0143 ext. 12, work", compared);
        Assert.Equal("theirs@example.test", (await DetailsAsync(scene)).Email!.Value);
        await scene.Browser.SubmitAsync(Form);
        Assert.Equal("ana@example.test", (await DetailsAsync(scene)).Email!.Value);
        Assert.Equal(2, (await DetailsAsync(scene)).Phones.Count);
    }

    [Fact]
    public async Task Save_SentTwice_IsSavedOnce()
    {
        var scene = await MessageScene.OpenAsync(app);
        await scene.Browser.OpenAsync($"{scene.Customer}/contact");
        var fields = Browser.Fields((IHtmlFormElement)scene.Browser.Page.QuerySelector(Form)!).Where(field => field.Key != "Email").Append(new("Email", "ana@example.test")).ToList();

        foreach (var _ in new[] { 1, 2 })
        {
            await scene.Browser.PostAsync($"{scene.Customer}/contact", fields);
            Assert.Contains("Contact details saved.", scene.Browser.Text);
        }

        Assert.Equal(1, Assert.Single(await RowsAsync(scene)).Version);
        Assert.Single(await app.EventsAsync<CustomerContactChanged>(scene.Person.PublicId));
    }

    [Fact]
    public async Task Anything_Stranger_IsNotFoundAndLogged()
    {
        var scene = await MessageScene.OpenAsync(app);
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"{scene.Customer}/contact")).Status);
        foreach (var path in new[] { "contact", "account/invitation", "account/password" })
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync($"{scene.Customer}/{path}", ("Email", "stranger@example.test"), ("Version", "0"));
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        }

        Assert.Empty(await RowsAsync(scene));
        Assert.Equal(4, (await app.AccessAsync(AccessKind.RefusedOutOfScope, scene.Person.PublicId)).Count(line => line.AccountId == stranger.Id));
    }

    [Fact]
    public async Task Anything_LwiaAdministrator_OnlyReads()
    {
        var scene = await MessageScene.OpenAsync(app);
        await SaveAsync(scene, Everything);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));

        await browser.OpenAsync(scene.Customer);
        Assert.Contains("(217) 555-0142, mobile, may get texts", browser.Text);
        Assert.Null(browser.Page.QuerySelector($"a[href='{scene.Customer}/contact']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync($"{scene.Customer}/contact")).Status);
        await browser.OpenAsync(scene.Customer);
        await browser.ForgeAsync($"{scene.Customer}/contact", ("Email", "lwia@example.test"), ("Version", "1"));

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        Assert.Equal("ana@example.test", (await DetailsAsync(scene)).Email!.Value);
    }

    private async Task<MessageScene> DaysLaterAsync(MessageScene scene, int days)
    {
        app.Time.Advance(TimeSpan.FromDays(days));
        return scene with { Browser = await app.SignInAsync(scene.Planner) };
    }

    private static async Task SaveAsync(MessageScene scene, params (string Name, string? Value)[] values)
    {
        await scene.Browser.OpenAsync($"{scene.Customer}/contact");
        await scene.Browser.SubmitAsync(Form, values);
    }

    private static IElement Control(Browser browser, string name) => browser.Page.QuerySelector($"{Form} [name='{name}']")!;

    private Task<List<CustomerContact>> RowsAsync(MessageScene scene) =>
        app.QueryAsync(db => db.CustomerContacts.Where(row => row.ParticipantId == scene.Person.Id).Whole().ToListAsync());

    private async Task<ContactDetails> DetailsAsync(MessageScene scene) => Assert.Single(await RowsAsync(scene)).Read();
}
