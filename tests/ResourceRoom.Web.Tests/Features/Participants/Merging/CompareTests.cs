using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants.Merging;

/// <summary>Finding the other record and looking at the two before anything is merged.</summary>
public sealed class CompareTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Compare_TwoRecords_ProposesMoreCompleteSide()
    {
        var ssn = SsnGenerator.Next();
        var twins = await Twins.CreateAsync(app, Twins.Named("Anna"), answers => Twins.With(ssn)(answers) with { Zip = Answer<ZipCode>.Declined });

        await twins.Browser.OpenAsync(twins.Address);

        Assert.Equal(["FirstName", "Zip", "Ssn"], twins.Browser.Page.QuerySelectorAll("#merge-form fieldset").Select(item => item.Id));
        Assert.Equal(["Zip-Kept", "Ssn-Merged"], twins.Browser.Page.QuerySelectorAll("input[type=radio][checked]").Select(radio => radio.Id));
        Assert.Contains("Anna", twins.Browser.Page.QuerySelector("#FirstName")!.TextContent);
        Assert.DoesNotContain(ssn.Digits, twins.Browser.Page.DocumentElement.OuterHtml);
        Assert.Contains("Moved from the second record: 1 visit.", twins.Browser.Text);
        Assert.Equal(2, await app.QueryAsync(db => db.AccessLines.CountAsync(line => line.Kind == AccessKind.RecordOpened && line.AccountId == twins.Administrator.Id)));
    }

    [Fact]
    public async Task Compare_Reversed_IsLinked()
    {
        var twins = await Twins.CreateAsync(app);

        await twins.Browser.OpenAsync(twins.Address);

        Assert.NotNull(twins.Browser.Page.QuerySelector($"a[href='/participants/{twins.Merged.PublicId}/merge/{twins.Kept.PublicId}']"));
    }

    [Fact]
    public async Task Compare_Differences_ShowsWarnings()
    {
        var twins = await Twins.CreateAsync(app, Twins.With(SsnGenerator.Next()), Twins.With(SsnGenerator.Next()));

        await twins.Browser.OpenAsync(twins.Address);

        Assert.NotNull(twins.Browser.Page.QuerySelector("#two-ssns"));
        Assert.Null(twins.Browser.Page.QuerySelector("#both-enrolled"));
        Assert.Empty(twins.Browser.Page.QuerySelectorAll("#Ssn input[checked]"));
    }

    [Theory]
    [InlineData(0, 9, "LaborForceStatus-Kept")]
    [InlineData(9, 0, "LaborForceStatus-Merged")]
    [InlineData(9, 9, null)]
    public async Task Compare_TwoLaborForceStatuses_ProposesLater(int keptDaysAgo, int mergedDaysAgo, string? ticked)
    {
        var twins = await Twins.CreateAsync(app, WithStatus(LaborForceStatus.Employed), WithStatus(LaborForceStatus.Unemployed));
        var today = DateOnly.FromDateTime(app.Time.GetUtcNow().UtcDateTime);
        await app.ArrangeAsync(async (_, db) =>
        {
            (await db.Participants.SingleAsync(person => person.Id == twins.Kept.Id)).LaborForceStatusResponse = Given(today.AddDays(-keptDaysAgo));
            (await db.Participants.SingleAsync(person => person.Id == twins.Merged.Id)).LaborForceStatusResponse = Given(today.AddDays(-mergedDaysAgo));
            return true;
        });

        await twins.Browser.OpenAsync(twins.Address);

        Assert.Equal(ticked is null ? [] : [ticked], twins.Browser.Page.QuerySelectorAll("input[type=radio][checked]").Select(radio => radio.Id));
    }

    [Fact]
    public async Task Pages_Technician_ShowMergeWithoutActions()
    {
        var twins = await Twins.CreateAsync(app);
        await twins.MergeAsync();
        var technician = await app.SignInAsync(twins.Technician, twins.Room);

        await technician.OpenAsync($"/participants/{twins.Kept.PublicId}");

        Assert.Contains("Another record was merged into this one on", technician.Text);
        Assert.Null(Twins.TakeBackLink(technician));
        Assert.DoesNotContain("Merge with another record", technician.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await technician.OpenAsync($"/participants/{twins.Kept.PublicId}/merge")).Status);
        Assert.DoesNotContain("Possible duplicates", (await technician.OpenAsync("/participants")).Text);
    }

    [Fact]
    public async Task Search_FromRecord_LinksToComparison()
    {
        var twins = await Twins.CreateAsync(app, Twins.Named("Zoe"), Twins.Named("Zoe"));
        await twins.Browser.OpenAsync($"/participants/{twins.Kept.PublicId}");
        await twins.Browser.OpenAsync($"/participants/{twins.Kept.PublicId}/merge");

        await twins.Browser.SubmitAsync("form[action$='/merge/search']", ("term", "zoe ruiz"));

        var links = twins.Browser.Page.QuerySelectorAll("a[href*='/merge/']").Select(link => link.GetAttribute("href"));
        Assert.Equal([twins.Address], links);
        await twins.Browser.SubmitAsync("form[action$='/merge/search']", ("term", "12"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twins.Browser.Status);
    }

    [Fact]
    public async Task Search_NoExactMatch_ListsSimilarNames()
    {
        var twins = await Twins.CreateAsync(app, merged: answers => answers with { LastName = Answer<string>.Given("Basquez") });
        await twins.Browser.OpenAsync($"/participants/{twins.Kept.PublicId}/merge");

        await twins.Browser.SubmitAsync("form[action$='/merge/search']", ("term", "vasquez"));

        Assert.Contains("No exact match. These names sound similar:", twins.Browser.Text);
    }

    private static Func<NineAnswers, NineAnswers> WithStatus(LaborForceStatus status) => answers => answers with { LaborForceStatus = Answer<LaborForceStatus>.Given(status) };

    private static Response Given(DateOnly day) => new() { State = ResponseState.Given, On = day };
}
