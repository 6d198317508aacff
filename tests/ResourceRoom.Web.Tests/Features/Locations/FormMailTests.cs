using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Locations;

/// <summary>What OET's contacts and LWIA administrators get by mail, received by a real mail server.</summary>
public sealed class FormMailTests(MailedApp app) : IClassFixture<MailedApp>
{
    [Fact]
    public async Task SubmittedAndReturned_EachIsMailedOnceWithoutWhatTheFormSays()
    {
        await AddContactAsync("first@oet.example", retired: false);
        await AddContactAsync("gone@oet.example", retired: true);
        var administrator = await app.CreateAccountAsync(Roles.LwiaAdministrator, 13);
        var deactivated = await app.CreateAccountAsync(Roles.LwiaAdministrator, 13);
        await app.ArrangeAsync(async (_, db) => (await db.Users.SingleAsync(account => account.Id == deactivated.Id)).EndedAt = app.Time.GetUtcNow().UtcDateTime);
        var lwia = await app.SignInAsync(administrator);

        var form = await app.SubmitNewAsync(lwia, "Mailed about");
        await app.SendMailAsync();
        await app.SendMailAsync();

        var mail = Assert.Single(app.PostOffice.Taken, letter => letter.To.Mailboxes.Single().Address == "first@oet.example");
        Assert.Equal("New room form of LWIA 13 (Mailed about) was submitted", mail.Subject);
        Assert.Contains($"https://desk.example.test/locations/review/{form.PublicId}", mail.TextBody, StringComparison.Ordinal);
        foreach (var line in new[] { "LWIA: 13 ", "Room: Mailed about", "Date established: 02/23/2026", "Due: 03/09/2026. On time." })
        {
            Assert.Contains(line, mail.TextBody, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Pat Example", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain(app.PostOffice.Taken, letter => letter.To.Mailboxes.Single().Address == "gone@oet.example");

        await (await app.OetAsync()).ReturnAsync(form, ("Comment", "Whose phone is it?"));
        await app.SendMailAsync();

        var answer = Assert.Single(app.ReceivedBy(administrator));
        Assert.Empty(app.ReceivedBy(deactivated));
        Assert.Equal("New room form of LWIA 13 (Mailed about) was returned with comments", answer.Subject);
        Assert.Contains($"https://desk.example.test/locations/forms/{form.PublicId}", answer.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Whose phone", answer.TextBody, StringComparison.Ordinal);
    }

    private Task<OetContact> AddContactAsync(string email, bool retired) => app.ArrangeAsync((_, db) => Task.FromResult(db.OetContacts.Add(new OetContact
    {
        PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
        Name = "Renata Example",
        PhoneDigits = "2175550161",
        Email = email,
        Position = 1,
        RetiredAt = retired ? app.Time.GetUtcNow().UtcDateTime : null,
    }).Entity));
}
