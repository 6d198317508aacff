using System.Net;
using System.Text;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.ReferenceData;

public sealed class OetContactTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_New_IsAddedWithHistory()
    {
        var browser = await app.SignInOetAsync();

        await browser.AddContactAsync(("Name", "  Noor   Haddad "), ("MailAddress", "12 Larkspur Plaza\r\n\r\n Springfield,  IL 62701 "), ("Position", "3"));

        var key = browser.ContactShown();
        var contact = await app.ContactAsync(key);
        Assert.Equal(
            ("Noor Haddad", "2175550161", "7", "renata@oet.example", "12 Larkspur Plaza\nSpringfield, IL 62701", 3, null),
            (contact.Name, contact.PhoneDigits, contact.PhoneExtension, contact.Email, contact.MailAddress, contact.Position, contact.RetiredAt));
        Assert.Contains("Noor Haddad was added.", browser.Text);
        Assert.Contains("Added by Dana Oet", browser.Text);
        Assert.Contains("(217) 555-0161 ext. 7", browser.Text);
        Assert.Contains("12 Larkspur Plaza, Springfield, IL 62701", browser.Text);
        Assert.Equal(
            ["""{"values":[{"field":"Name","after":"Noor Haddad"},{"field":"Phone","after":"(217) 555-0161 ext. 7"},{"field":"Email","after":"renata@oet.example"},{"field":"MailAddress","after":"12 Larkspur Plaza\nSpringfield, IL 62701"},{"field":"Position","after":"3"}]}"""],
            await app.DetailsAsync<OetContactAdded>(Subject.OetContact(key)));
    }

    [Theory]
    [InlineData("Name", " ", "Enter the contact’s name.")]
    [InlineData("Name", "12", "Enter the contact’s name.")]
    [InlineData("Phone", "", "Enter a phone number.")]
    [InlineData("Phone", "555-0142", "This number has 7 digits.")]
    [InlineData("Phone", "+44 20 7946 0000", "code of another country")]
    [InlineData("Email", "", "Enter the email address.")]
    [InlineData("Email", "renata", "Enter a valid email address")]
    [InlineData("Email", "renata@demo.test", "is the domain of demo accounts")]
    [InlineData("MailAddress", "1\n2\n3\n4\n5\n6\n7", "up to 6 lines (you entered 7)")]
    [InlineData("Position", "0", "from 1 to 999")]
    [InlineData("Position", "1000", "from 1 to 999")]
    [InlineData("Position", "x", "from 1 to 999")]
    public async Task Post_InvalidNew_AddsNothing(string field, string value, string expected)
    {
        var browser = await app.SignInOetAsync();
        var before = await app.QueryAsync(db => db.OetContacts.CountAsync());

        await browser.AddContactAsync((field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Page.QuerySelector($"#errors a[href='#{field}']")!.TextContent);
        Assert.Equal(before, await app.QueryAsync(db => db.OetContacts.CountAsync()));
    }

    [Fact]
    public async Task Post_SsnAsPhone_IsNotSentBack()
    {
        var browser = await app.SignInOetAsync();

        await browser.AddContactAsync(("Phone", "219-09-9999"));

        Assert.Contains("We removed a number of nine digits, because it may be an SSN.", browser.Text);
        Assert.DoesNotContain("219-09-9999", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name", 100, HttpStatusCode.OK)]
    [InlineData("Name", 101, HttpStatusCode.UnprocessableEntity)]
    [InlineData("MailAddress", 300, HttpStatusCode.OK)]
    [InlineData("MailAddress", 301, HttpStatusCode.UnprocessableEntity)]
    public async Task Post_LongText_EndsAtTheLimit(string field, int length, HttpStatusCode expected)
    {
        var browser = await app.SignInOetAsync();

        await browser.AddContactAsync((field, new string('n', length)));

        Assert.Equal(expected, browser.Status);
        Assert.Equal(expected != HttpStatusCode.OK, browser.Text.Contains($"(you entered {length})", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_SameFormTwice_AddsOne()
    {
        var browser = await app.SignInOetAsync();
        await browser.OpenAsync("/admin/contacts/new");
        var key = browser.Page.QuerySelector("[name=FormKey]")!.GetAttribute("value");
        await browser.AddContactAsync(("FormKey", key), ("Position", "9"), ("Email", "twice@oet.example"));
        var first = browser.ContactShown();

        await browser.AddContactAsync(("FormKey", key), ("Position", "9"), ("Email", "twice@oet.example"));

        Assert.Equal(first, browser.ContactShown());
        Assert.Equal(1, await app.QueryAsync(db => db.OetContacts.CountAsync(row => row.Email == "twice@oet.example")));
        await browser.AddContactAsync(("FormKey", key), ("Email", "other@oet.example"));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("This form was already saved with other entries.", browser.Text);
    }

    [Fact]
    public async Task Post_Change_SavesAndTellsHistory()
    {
        var (key, browser) = await AddedAsync();

        await browser.ChangeContactAsync(key, ("Phone", "217-555-0162"), ("MailAddress", "12 Larkspur Plaza\nSpringfield"));

        Assert.Equal($"/admin/contacts/{key}", browser.Path);
        Assert.Contains("Renata Kowalczyk was saved.", browser.Text);
        Assert.Contains("Phone: was (217) 555-0161 ext. 7 → is (217) 555-0162", browser.Text);
        Assert.Contains("Mailing address: was None → is 12 Larkspur Plaza, Springfield", browser.Text);
        var contact = await app.ContactAsync(key);
        Assert.Equal(("2175550162", null, 1), (contact.PhoneDigits, contact.PhoneExtension, contact.Version));
        Assert.Equal(
            ["""{"changes":[{"field":"Phone","before":"(217) 555-0161 ext. 7","after":"(217) 555-0162"},{"field":"MailAddress","after":"12 Larkspur Plaza\nSpringfield"}]}"""],
            await app.DetailsAsync<OetContactChanged>(Subject.OetContact(key)));

        await browser.ChangeContactAsync(key);
        Assert.Contains("No changes to save.", browser.Text);
        Assert.Single(await app.DetailsAsync<OetContactChanged>(Subject.OetContact(key)));
    }

    [Fact]
    public async Task Post_InvalidChange_SavesNothing()
    {
        var (key, browser) = await AddedAsync();

        await browser.ChangeContactAsync(key, ("Phone", "12"), ("Name", "Typed"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal("Typed", browser.Page.GetElementById("Name")!.GetAttribute("value"));
        Assert.Equal("Renata Kowalczyk", (await app.ContactAsync(key)).Name);
    }

    [Fact]
    public async Task Post_OldVersion_ShowsBothThenSavesMine()
    {
        var (key, browser) = await AddedAsync();
        await browser.OpenAsync($"/admin/contacts/{key}/edit");
        await (await app.SignInOetAsync()).ChangeContactAsync(key, ("Email", "theirs@oet.example"));

        await browser.SubmitAsync(ReferenceForms.EditForm(key), ("Email", "mine@oet.example"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("Someone else saved this contact first", browser.Text);
        Assert.Contains("Dana Oet saved this contact on 03/02/2026 9:00 AM", browser.Text);
        Assert.Equal(["Email|theirs@oet.example|mine@oet.example"], browser.Differences());
        Assert.Equal("theirs@oet.example", (await app.ContactAsync(key)).Email);

        await browser.SubmitAsync(ReferenceForms.EditForm(key));
        Assert.Equal(("mine@oet.example", 2), await app.ContactAsync(key) is var saved ? (saved.Email, saved.Version) : default);
    }

    [Fact]
    public async Task Post_WithoutVersion_OverwritesNothing()
    {
        var (key, browser) = await AddedAsync();

        await browser.ChangeContactAsync(key, ("Version", null), ("Name", "Forged"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Equal("Renata Kowalczyk", (await app.ContactAsync(key)).Name);
    }

    [Fact]
    public async Task Retirement_AndBack_AreTold()
    {
        var (key, browser) = await AddedAsync();
        Assert.Contains(key, await ActiveAsync());

        await browser.SubmitAsync("form[action$='/retirement']", ("Reason", "Left OET"));

        Assert.Contains("Renata Kowalczyk is retired.", browser.Text);
        Assert.Contains("Retired by Dana Oet: Left OET", browser.Text);
        Assert.NotNull((await app.ContactAsync(key)).RetiredAt);
        Assert.DoesNotContain(key, await ActiveAsync());
        Assert.Equal(["""{"reason":"Left OET"}"""], await app.DetailsAsync<OetContactRetired>(Subject.OetContact(key)));

        await browser.SubmitAsync("form[action$='/retirement/undo']");
        Assert.Contains("Renata Kowalczyk is active again.", browser.Text);
        Assert.Contains("Brought back by Dana Oet", browser.Text);
        Assert.Contains(key, await ActiveAsync());
        Assert.Single(await app.DetailsAsync<OetContactBroughtBack>(Subject.OetContact(key)));
    }

    [Fact]
    public async Task Retirement_ByTwoAtOnce_SaysSo()
    {
        var (key, browser) = await AddedAsync();
        var rival = await app.SignInOetAsync();
        await rival.OpenAsync($"/admin/contacts/{key}");
        await rival.SubmitAsync("form[action$='/retirement']", ("Reason", "Left OET"));

        await browser.SubmitAsync("form[action$='/retirement']", ("Reason", "Left too"));

        Assert.Contains("Renata Kowalczyk is already retired. Nothing was changed.", browser.Text);
        Assert.Single(await app.DetailsAsync<OetContactRetired>(Subject.OetContact(key)));
        await rival.SubmitAsync("form[action$='/retirement/undo']");
        await browser.SubmitAsync("form[action$='/retirement/undo']");
        Assert.Contains("Renata Kowalczyk is not retired. Nothing was changed.", browser.Text);
    }

    [Fact]
    public async Task Retirement_WithoutReason_IsRefused()
    {
        var (key, browser) = await AddedAsync();

        await browser.SubmitAsync("form[action$='/retirement']", ("Reason", "no"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Enter why the contact is retired (at least 5 characters).", browser.Text);
        Assert.Null((await app.ContactAsync(key)).RetiredAt);
    }

    [Fact]
    public async Task Get_List_ShowsThemInTheirPlaceByStatus()
    {
        var browser = await app.SignInOetAsync();
        await browser.AddContactAsync(("Name", "Second in list"), ("Position", "2"));
        await browser.SubmitAsync("form[action$='/retirement']", ("Reason", "Left OET"));
        await browser.AddContactAsync(("Name", "First in list"), ("Position", "1"));

        var all = Names(await browser.OpenAsync("/admin/contacts"));
        Assert.True(all.IndexOf("First in list") < all.IndexOf("Second in list"));
        Assert.Contains("Retired 03/02/2026", browser.Text);
        Assert.DoesNotContain("Second in list", Names(await browser.OpenAsync("/admin/contacts?state=Active")));
        Assert.Contains("Second in list", Names(await browser.OpenAsync("/admin/contacts?state=Retired")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync("/admin/contacts?state=x")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync("/admin/contacts.csv?state=x")).Status);
        Assert.Contains("Choose a status from the list.", browser.Text);
    }

    [Fact]
    public async Task Get_Csv_ReturnsFileAndLogsEvent()
    {
        await (await app.SignInOetAsync()).AddContactAsync(("Name", "=First"), ("MailAddress", "12 Larkspur Plaza\nSpringfield"));
        var oet = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(oet);

        using var response = await browser.Http.GetAsync(new Uri("/admin/contacts.csv?state=Active&sort=name", UriKind.Relative));
        var file = Encoding.UTF8.GetString((await response.Content.ReadAsByteArrayAsync()).AsSpan(3));

        Assert.Equal("attachment; filename=\"oet-contacts-2026-03-02.csv\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.StartsWith("Name,Place,Phone,Email,Mailing address,Status\r\n", file, StringComparison.Ordinal);
        Assert.Contains("'=First,", file, StringComparison.Ordinal);
        Assert.Contains("\"list\":\"OetContacts\",\"state\":\"Active\"", Assert.Single(await app.DetailsAsync<ReferenceDataExported>(oet))!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    public async Task Get_UnknownContact_IsNotFound(string page) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInOetAsync()).OpenAsync($"/admin/contacts/{Guid.Empty}{page}")).Status);

    [Theory]
    [InlineData("/edit")]
    [InlineData("/retirement")]
    [InlineData("/retirement/undo")]
    public async Task Post_UnknownContact_IsNotFound(string page)
    {
        var browser = await app.SignInOetAsync();

        await browser.ForgeAsync(
            $"/admin/contacts/{Guid.Empty}{page}", ("Reason", "Left OET"), ("Name", "Noor"), ("Phone", "2175550161"), ("Email", "a@oet.example"), ("Position", "1"), ("Version", "0"));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    private async Task<(Guid Key, Browser Browser)> AddedAsync()
    {
        var browser = await app.SignInOetAsync();
        await browser.AddContactAsync();
        return (browser.ContactShown(), browser);
    }

    private Task<List<Guid>> ActiveAsync() => app.QueryAsync(db => db.ActiveOetContacts().Select(contact => contact.PublicId).ToListAsync());

    private static List<string> Names(Browser browser) => [.. browser.Page.QuerySelectorAll("main table tbody th").Select(cell => cell.TextContent.Trim())];
}
