using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

public sealed class RecentRecordsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task List_RecordsOpened_AreListedLastFirst()
    {
        var room = await app.CreateRoomAsync();
        var (ana, bo) = (await PersonAsync(room, "Ana"), await PersonAsync(room, "Bo"));
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Technician, 20, room), room);
        Assert.DoesNotContain("Opened recently", (await browser.OpenAsync("/participants")).Text, StringComparison.Ordinal);

        foreach (var key in new[] { ana, bo, ana })
        {
            await browser.OpenAsync($"/participants/{key}");
        }

        await browser.OpenAsync("/participants");
        Assert.Equal([$"/participants/{ana}", $"/participants/{bo}"], browser.Page.QuerySelectorAll("main tbody a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task List_OtherAccountInBrowser_SeesNone()
    {
        var room = await app.CreateRoomAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Technician, 20, room), room);
        await browser.OpenAsync($"/participants/{await PersonAsync(room, "Cy")}");

        var oet = await app.CreateAccountAsync(Roles.Oet);
        await browser.SubmitAsync("header form[action='/account/sign-out']");
        await browser.OpenAsync("/account/sign-in");
        await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", oet.Email), ("Password", Arrangements.Password));

        Assert.DoesNotContain("Opened recently", (await browser.OpenAsync("/participants")).Text, StringComparison.Ordinal);
    }

    private async Task<Guid> PersonAsync(Location room, string first)
    {
        var person = await app.CreateParticipantAsync(answers => answers with { FirstName = Domain.Participants.Answer<string>.Given(first) });
        await app.CreateVisitAsync(person, room, await app.CreateAccountAsync(Roles.Technician, 20, room));
        return person.PublicId;
    }
}
