using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants.Merging;

/// <summary>A merge meets somebody who saves between its reading and its saving.</summary>
public sealed class ConcurrentMergeTests(RivalApp app) : IClassFixture<RivalApp>
{
    [Fact]
    public async Task Merge_ReversedBeforeSave_MergesOnce()
    {
        var twins = await Twins.CreateAsync(app);
        var rival = await (await twins.AnotherAsync()).OpenAsync($"/participants/{twins.Merged.PublicId}/merge/{twins.Kept.PublicId}");
        await twins.Browser.OpenAsync(twins.Address);
        app.BeforeTheNextSave(() => rival.SubmitAsync(Twins.Form));

        await twins.Browser.SubmitAsync(Twins.Form);

        Assert.Equal($"/participants/{twins.Merged.PublicId}", twins.Browser.Path);
        Assert.Contains("These records are already merged.", twins.Browser.Text);
        Assert.Equal(2, (await twins.VisitsOfAsync(twins.Merged)).Count);
        Assert.Single(await app.EventsAsync<ParticipantsMerged>(twins.Kept.PublicId));
    }

    [Fact]
    public async Task Merge_KeptRecordMergedBeforeSave_LosesNothing()
    {
        var (twins, third) = (await Twins.CreateAsync(app), await Twins.CreateAsync(app));
        var rival = await (await twins.AnotherAsync()).OpenAsync($"/participants/{third.Kept.PublicId}/merge/{twins.Kept.PublicId}");
        await twins.Browser.OpenAsync(twins.Address);
        app.BeforeTheNextSave(() => rival.SubmitAsync(Twins.Form));

        await twins.Browser.SubmitAsync(Twins.Form);

        Assert.Equal($"/participants/{third.Kept.PublicId}", twins.Browser.Path);
        Assert.Contains("Nothing was saved.", twins.Browser.Text);
        Assert.Null((await Records.StoredAsync(app, twins.Merged.PublicId)).Person.MergedIntoId);
    }

    [Fact]
    public async Task Merge_ItemCorrectedBeforeSave_ShowsPageAgain()
    {
        var twins = await Twins.CreateAsync(app);
        var rival = await (await app.SignInAsync(twins.Technician, twins.Room)).OpenAsync($"/participants/{twins.Kept.PublicId}/edit");
        await twins.Browser.OpenAsync(twins.Address);
        app.BeforeTheNextSave(() => rival.SubmitAsync("#items-form", ("Questions.Zip", "62711")));

        await twins.Browser.SubmitAsync(Twins.Form);

        Assert.Contains("Someone changed Zip code", twins.Browser.Text);
        Assert.Empty(await app.EventsAsync<ParticipantsMerged>(twins.Kept.PublicId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CheckIn_MergedBeforeSave_LosesNoVisit(bool isMergeSecond)
    {
        var twins = await Twins.CreateAsync(app);
        var desk = await app.SignInAsync(twins.Technician, twins.Room);
        await desk.OpenAsync("/check-in");
        await desk.SubmitAsync("#find-form", ("text", "ruiz"));
        await desk.SubmitAsync("#matches form", ("id", twins.Merged.PublicId.ToString()));
        await twins.Browser.OpenAsync(twins.Address);
        Task<Browser> CheckInAsync() => desk.SubmitAsync("#card form", ("Questions.DeclineLaborForceStatus", "true"), ("Services", "1"));
        Task<Browser> MergeAsync() => twins.Browser.SubmitAsync(Twins.Form);

        app.BeforeTheNextSave(isMergeSecond ? CheckInAsync : MergeAsync);
        await (isMergeSecond ? MergeAsync() : CheckInAsync());

        Assert.Equal(twins.Kept.Id, (await Records.StoredAsync(app, twins.Merged.PublicId)).Person.MergedIntoId);
        Assert.Equal(3, (await twins.VisitsOfAsync(twins.Kept)).Count);
        Assert.Empty(await twins.VisitsOfAsync(twins.Merged));
        Assert.Single(await app.EventsAsync<ParticipantsMerged>(twins.Merged.PublicId));
    }

    [Fact]
    public async Task Unmerge_ItemCorrectedBeforeSave_KeepsCorrection()
    {
        var twins = await Twins.CreateAsync(app, Twins.Named("Anna"));
        await twins.MergeAsync((NineItem.FirstName, "Merged"));
        var rival = await (await app.SignInAsync(twins.Technician, twins.Room)).OpenAsync($"/participants/{twins.Kept.PublicId}/edit");
        await twins.Browser.OpenAsync($"/participants/{twins.Kept.PublicId}");
        await twins.Browser.OpenAsync(Twins.TakeBackLink(twins.Browser)!);
        app.BeforeTheNextSave(() => rival.SubmitAsync("#items-form", ("Questions.FirstName", "Hannah")));

        await twins.Browser.SubmitAsync("#unmerge-form");

        Assert.Contains("First Name was changed after the merge and stayed.", twins.Browser.Text);
        Assert.Equal("Hannah", (await Records.StoredAsync(app, twins.Kept.PublicId)).Person.FirstName);
    }
}
