using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants.Merging;

/// <summary>Who may look into a merge and take it back.</summary>
public sealed class UnmergeScopeTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task ShowAndPost_OutOfScope_AreNotFound()
    {
        var twins = await Twins.CreateAsync(app);
        await twins.MergeAsync();
        var merge = await twins.MergeIdAsync(twins.Merged.Id);
        var address = $"/participants/{twins.Kept.PublicId}/merges/{merge}";
        foreach (var (role, lwia, status) in new[]
        {
            (Roles.LwiaAdministrator, 7, HttpStatusCode.NotFound),
            (Roles.CaseManager, 7, HttpStatusCode.NotFound),
            (Roles.Technician, 20, HttpStatusCode.Forbidden),
            (Roles.Customer, 20, HttpStatusCode.Forbidden),
        })
        {
            var stranger = await app.SignInAsync(await app.CreateAccountAsync(role, lwia, role == Roles.Technician ? [twins.Room] : []));
            Assert.Equal(status, (await stranger.OpenAsync(address)).Status);
            await stranger.OpenAsync("/");
            Assert.Equal(status, (await stranger.ForgeAsync($"{address}/reversal")).Status);
        }

        Assert.Equal(4, (await app.AccessAsync(AccessKind.RefusedOutOfScope, twins.Kept.PublicId)).Count);
        Assert.Empty(await app.EventsAsync<ParticipantsUnmerged>(twins.Kept.PublicId));
    }

    [Fact]
    public async Task Show_MergedRecordOutOfScope_IsNotFound()
    {
        var twins = await Twins.CreateAsync(app);
        var outside = await app.CreateParticipantAsync();
        await app.CreateVisitAsync(outside, await app.CreateRoomAsync(lwia: 7), twins.Technician);
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null));
        await (twins with { Merged = outside }).MergeAsync(oet);
        var merge = await twins.MergeIdAsync(outside.Id);

        Assert.Equal(HttpStatusCode.NotFound, (await twins.Browser.OpenAsync($"/participants/{twins.Kept.PublicId}/merges/{merge}")).Status);
        Assert.Null(Twins.TakeBackLink(await twins.Browser.OpenAsync($"/participants/{twins.Kept.PublicId}")));
        Assert.Equal(HttpStatusCode.OK, (await oet.OpenAsync($"/participants/{twins.Kept.PublicId}/merges/{merge}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await oet.OpenAsync($"/participants/{twins.Merged.PublicId}/merges/{merge}")).Status);
    }

    [Fact]
    public async Task ShowAndPost_KeptRecordInScopeOnlyByMerge_AreNotFound()
    {
        var outside = await app.CreateParticipantAsync(answers => answers with { Zip = Answer<ZipCode>.Given(new ZipCode("60617", null)) });
        var twins = await Twins.CreateAsync(app) with { Kept = outside };
        await app.CreateVisitAsync(outside, await app.CreateRoomAsync(lwia: 7), twins.Technician, endedAt: app.Time.GetUtcNow().UtcDateTime);
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null));
        await twins.MergeAsync(oet, (NineItem.Zip, "Merged"));
        var address = $"/participants/{twins.Kept.PublicId}/merges/{await twins.MergeIdAsync(twins.Merged.Id)}";

        await twins.Browser.OpenAsync($"/participants/{twins.Kept.PublicId}");
        Assert.Equal(HttpStatusCode.OK, twins.Browser.Status);
        Assert.Contains("Another record was merged into this one", twins.Browser.Text);
        Assert.Null(Twins.TakeBackLink(twins.Browser));
        Assert.Equal(HttpStatusCode.NotFound, (await twins.Browser.ForgeAsync($"{address}/reversal")).Status);
        await twins.Browser.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, twins.Browser.Status);
        Assert.DoesNotContain("60617", twins.Browser.Text);
        Assert.Equal(2, (await app.AccessAsync(AccessKind.RefusedOutOfScope, twins.Kept.PublicId)).Count);
        Assert.Equal(twins.Kept.Id, (await Records.StoredAsync(app, twins.Merged.PublicId)).Person.MergedIntoId);
        Assert.NotNull(Twins.TakeBackLink(await oet.OpenAsync($"/participants/{twins.Kept.PublicId}")));
        Assert.Contains("60617", (await oet.OpenAsync(address)).Text);
    }

    [Fact]
    public async Task Show_UnknownMergeOutOfScope_IsNotFoundAndLogged()
    {
        var twins = await Twins.CreateAsync(app);
        var stranger = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 7));

        await stranger.OpenAsync($"/participants/{twins.Kept.PublicId}/merges/{Guid.CreateVersion7(app.Time.GetUtcNow())}");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, twins.Kept.PublicId));
    }
}
