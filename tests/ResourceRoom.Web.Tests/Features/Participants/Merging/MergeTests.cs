using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants.Merging;

public sealed class MergeTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_Choices_MergesRecords()
    {
        var ssn = SsnGenerator.Next();
        var twins = await Twins.CreateAsync(app, Twins.Named("Anna"), Twins.With(ssn));
        var visits = (await twins.VisitsOfAsync(twins.Kept)).Concat(await twins.VisitsOfAsync(twins.Merged)).Order().ToList();

        await twins.MergeAsync((NineItem.FirstName, "Merged"));

        Assert.Equal($"/participants/{twins.Kept.PublicId}", twins.Browser.Path);
        Assert.Contains("Records merged. 1 visit moved. 1 visit of this program year became reportable.", twins.Browser.Text);
        var (kept, answers) = await Records.StoredAsync(app, twins.Kept.PublicId);
        Assert.Equal(("Ana", "Ruiz", ssn), (answers.FirstName.Value, answers.LastName.Value, answers.Ssn.Value));
        Assert.Equal(ParticipantClass.ReportedSelfService, kept.Class);
        Assert.Equal(visits, await twins.VisitsOfAsync(twins.Kept));
        var (merged, nothing) = await Records.StoredAsync(app, twins.Merged.PublicId);
        Assert.Equal(new NineAnswers(), nothing);
        Assert.Equal(twins.Kept.Id, merged.MergedIntoId);
        Assert.Null(merged.LastNameKey ?? merged.FirstNameKey ?? merged.Zip ?? merged.SsnLastFour);
        Assert.Null(merged.SsnHash ?? merged.BirthDateHash);
        Assert.Empty(await twins.VisitsOfAsync(twins.Merged));
    }

    [Fact]
    public async Task Post_Choices_LogsEventWithoutSecrets()
    {
        var ssn = SsnGenerator.Next();
        var twins = await Twins.CreateAsync(app, merged: Twins.With(ssn));

        await twins.MergeAsync();

        var line = Assert.Single(await app.EventsAsync<ParticipantsMerged>(twins.Kept.PublicId));
        Assert.Equal(
            $$$"""{"kept":"{{{twins.Kept.PublicId}}}","merged":"{{{twins.Merged.PublicId}}}","items":["Ssn"],"moved":{"Visit":1,"Pass":0,"Enrollment":0,"Assessment":0,"Barrier":0,"Goal":0,"Step":0,"SignedPlan":0,"CaseNote":0,"CaseNoteDraft":0,"Exit":0,"Exclusion":0,"Message":0,"InboxItem":0,"Contact":0,"Placement":0,"Decline":0,"FormerName":0,"Account":0}}""",
            line.Detail);
        Assert.Equal(twins.Administrator.Id, line.AccountId);
        Assert.Single(await app.EventsAsync<ParticipantsMerged>(twins.Merged.PublicId));
        Assert.Single(await app.EventsAsync<VisitsBecameReportable>(twins.Kept.PublicId));
        var sealedCopy = await app.QueryAsync(db => db.ParticipantMerges.Where(merge => merge.KeptId == twins.Kept.Id).Select(merge => merge.BeforeCipher).SingleAsync());
        Assert.DoesNotContain(ssn.Digits, System.Text.Encoding.UTF8.GetString(sealedCopy));
    }

    [Fact]
    public async Task Post_MissingChoice_ShowsFieldErrorAndKeepsChoices()
    {
        var twins = await Twins.CreateAsync(app, Records.AllNine, Twins.Named("Anna"));
        await twins.Browser.OpenAsync(twins.Address);

        await twins.Browser.SubmitAsync(Twins.Form, ("Choices.Gender", "Merged"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, twins.Browser.Status);
        Assert.Equal("#FirstName", twins.Browser.Page.QuerySelector("#errors a")!.GetAttribute("href"));
        Assert.Contains("Choose the answer to keep", twins.Browser.Page.QuerySelector("#FirstName-error")!.TextContent);
        Assert.NotNull(twins.Browser.Page.QuerySelector("#Gender-Merged[checked]"));
        await AssertNothingMergedAsync(twins);
    }

    [Theory]
    [InlineData("Both")]
    [InlineData("1")]
    [InlineData("kept")]
    public async Task Post_ForgedChoice_IsRefused(string side)
    {
        var twins = await Twins.CreateAsync(app, Twins.Named("Anna"));

        await twins.MergeAsync((NineItem.FirstName, side));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, twins.Browser.Status);
        await AssertNothingMergedAsync(twins);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("forged")]
    public async Task Post_WithoutPageState_ShowsPageAgain(string? shown)
    {
        var twins = await Twins.CreateAsync(app);
        await twins.Browser.OpenAsync(twins.Address);

        await twins.Browser.SubmitAsync(Twins.Form, ("Shown", shown));

        Assert.Equal(HttpStatusCode.Conflict, twins.Browser.Status);
        await AssertNothingMergedAsync(twins);
    }

    [Fact]
    public async Task Post_StateOfOtherPage_ShowsPageAgain()
    {
        var (twins, others) = (await Twins.CreateAsync(app), await Twins.CreateAsync(app));
        await twins.Browser.OpenAsync(others.Address);
        var shown = twins.Browser.Page.QuerySelector("input[name=Shown]")!.GetAttribute("value");
        await twins.Browser.OpenAsync(twins.Address);

        await twins.Browser.SubmitAsync(Twins.Form, ("Shown", shown));

        Assert.Equal(HttpStatusCode.Conflict, twins.Browser.Status);
        await AssertNothingMergedAsync(twins);
    }

    [Fact]
    public async Task Post_RecordChangedSince_ListsChangesAndMergesNothing()
    {
        var twins = await Twins.CreateAsync(app);
        await twins.Browser.OpenAsync(twins.Address);
        await CorrectAsync(twins, "Questions.LastName", "Ruiz-Mora");

        await twins.Browser.SubmitAsync(Twins.Form);

        Assert.Equal(HttpStatusCode.Conflict, twins.Browser.Status);
        Assert.Contains("Someone changed Last Name on one of the two records", twins.Browser.Page.QuerySelector("#changed")!.TextContent);
        await AssertNothingMergedAsync(twins);
        await twins.Browser.SubmitAsync(Twins.Form, ("Choices.LastName", "Merged"));
        Assert.Equal("Ruiz-Mora", (await Records.StoredAsync(app, twins.Kept.PublicId)).Person.LastName);
    }

    [Fact]
    public async Task Post_BothInRoom_IsRefusedUntilOneChecksOut()
    {
        var twins = await Twins.CreateAsync(app);
        await app.CreateVisitAsync(twins.Kept, twins.Room, twins.Technician);
        var open = await app.CreateVisitAsync(twins.Merged, twins.Room, twins.Technician);
        await twins.Browser.OpenAsync(twins.Address);
        Assert.Null(twins.Browser.Page.QuerySelector("#merge-form button"));

        await twins.Browser.SubmitAsync(Twins.Form);

        Assert.Equal(HttpStatusCode.Conflict, twins.Browser.Status);
        Assert.Contains($"checked in at {twins.Room.Name} now", twins.Browser.Page.QuerySelector("#both-here")!.TextContent);
        await AssertNothingMergedAsync(twins);
        await app.QueryAsync(db => db.Visits.Where(visit => visit.Id == open.Id).ExecuteUpdateAsync(set => set.SetProperty(visit => visit.EndedAt, visit => visit.StartedAt)));
        await twins.MergeAsync();
        Assert.Contains("Records merged.", twins.Browser.Text);
    }

    [Fact]
    public async Task Post_SameFormTwice_MergesOnce()
    {
        var twins = await Twins.CreateAsync(app);
        var second = await (await twins.AnotherAsync()).OpenAsync(twins.Address);
        await twins.Browser.OpenAsync(twins.Address);

        await Task.WhenAll(twins.Browser.SubmitAsync(Twins.Form), second.SubmitAsync(Twins.Form));

        Assert.Equal([$"/participants/{twins.Kept.PublicId}"], new[] { twins.Browser.Path, second.Path }.Distinct());
        Assert.Single(new[] { twins.Browser, second }, browser => browser.Text.Contains("These records are already merged", StringComparison.Ordinal));
        Assert.Single(await app.EventsAsync<ParticipantsMerged>(twins.Kept.PublicId));
    }

    [Fact]
    public async Task Post_RecordWithItself_IsRefused()
    {
        var twins = await Twins.CreateAsync(app);
        await twins.Browser.OpenAsync(twins.Address);
        var itself = $"/participants/{twins.Kept.PublicId}/merge/{twins.Kept.PublicId}";

        await twins.Browser.SubmitToAsync(Twins.Form, itself);

        Assert.Contains("A record cannot be merged with itself.", twins.Browser.Text);
        Assert.Contains("A record cannot be merged with itself.", (await twins.Browser.OpenAsync(itself)).Text);
        await AssertNothingMergedAsync(twins);
    }

    [Fact]
    public async Task Post_ChainOfMerges_EndsInOneRecord()
    {
        var twins = await Twins.CreateAsync(app);
        var third = await Twins.CreateAsync(app);
        await twins.MergeAsync();

        var chain = twins with { Kept = third.Kept, Merged = twins.Kept };
        await chain.MergeAsync();

        Assert.Equal(3, (await twins.VisitsOfAsync(third.Kept)).Count);
        Assert.Equal($"/participants/{third.Kept.PublicId}", (await twins.Browser.OpenAsync($"/participants/{twins.Merged.PublicId}")).Path);
    }

    [Fact]
    public async Task Post_RecordMergedElsewhere_RedirectsToKeptRecord()
    {
        var twins = await Twins.CreateAsync(app);
        var third = await Twins.CreateAsync(app);
        await third.Browser.OpenAsync($"/participants/{third.Kept.PublicId}/merge/{twins.Merged.PublicId}");
        await twins.MergeAsync();

        await third.Browser.SubmitAsync(Twins.Form);

        Assert.Equal($"/participants/{third.Kept.PublicId}", third.Browser.Path);
        Assert.Contains("was merged into another one in the meantime", third.Browser.Text);
        Assert.Single(await twins.VisitsOfAsync(third.Kept));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CompareAndPost_OneRecordOutOfScope_AreNotFoundAndLogged(bool isKeptOutside)
    {
        var twins = await Twins.CreateAsync(app);
        var outside = await app.CreateParticipantAsync();
        await app.CreateVisitAsync(outside, await app.CreateRoomAsync(lwia: 7), twins.Technician);
        await twins.Browser.OpenAsync(twins.Address);
        var address = isKeptOutside
            ? $"/participants/{outside.PublicId}/merge/{twins.Merged.PublicId}"
            : $"/participants/{twins.Kept.PublicId}/merge/{outside.PublicId}";

        await twins.Browser.SubmitToAsync(Twins.Form, address);

        Assert.Equal(HttpStatusCode.NotFound, twins.Browser.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await twins.Browser.OpenAsync(address)).Status);
        await AssertNothingMergedAsync(twins);
        Assert.Equal(2, await app.QueryAsync(db => db.AccessLines.CountAsync(
            line => line.Kind == AccessKind.RefusedOutOfScope && line.SubjectId == outside.PublicId.ToString())));
    }

    private async Task CorrectAsync(Twins twins, string field, string value)
    {
        var technician = await app.SignInAsync(twins.Technician, twins.Room);
        await technician.OpenAsync($"/participants/{twins.Merged.PublicId}/edit");
        await technician.SubmitAsync("#items-form", (field, value));
        Assert.Equal($"/participants/{twins.Merged.PublicId}", technician.Path);
    }

    private async Task AssertNothingMergedAsync(Twins twins)
    {
        Assert.Null((await Records.StoredAsync(app, twins.Merged.PublicId)).Person.MergedIntoId);
        Assert.False(await app.QueryAsync(db => db.ParticipantMerges.AnyAsync(merge => merge.KeptId == twins.Kept.Id || merge.MergedId == twins.Merged.Id)));
        Assert.Empty(await app.EventsAsync<ParticipantsMerged>(twins.Kept.PublicId));
    }
}
