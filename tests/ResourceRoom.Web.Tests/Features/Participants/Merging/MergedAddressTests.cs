using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants.Merging;

/// <summary>What becomes of the addresses and keys of a record that was merged.</summary>
public sealed class MergedAddressTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    public async Task Get_MergedRecord_RedirectsToKeptRecord(string page)
    {
        var twins = await Twins.CreateAsync(app);
        await twins.MergeAsync();
        var technician = await app.SignInAsync(twins.Technician, twins.Room);

        using var answer = await technician.Http.GetAsync(new Uri($"/participants/{twins.Merged.PublicId}{page}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/participants/{twins.Kept.PublicId}{page}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Get_MergedRecordOutOfScope_IsNotFoundAndLogged()
    {
        var twins = await Twins.CreateAsync(app);
        await twins.MergeAsync();
        foreach (var (stranger, status) in await Records.StrangersAsync(app))
        {
            Assert.Equal(status, (int)(await stranger.OpenAsync($"/participants/{twins.Merged.PublicId}")).Status);
        }

        Assert.Equal(2, (await app.AccessAsync(AccessKind.RefusedOutOfScope, twins.Merged.PublicId)).Count);
    }

    [Fact]
    public async Task Post_FormOfMergedRecord_SavesNothing()
    {
        var twins = await Twins.CreateAsync(app);
        var technician = await app.SignInAsync(twins.Technician, twins.Room);
        await technician.OpenAsync($"/participants/{twins.Merged.PublicId}/edit");
        await twins.MergeAsync();

        await technician.SubmitAsync("#items-form", ("Questions.LastName", "Late"));

        Assert.Equal($"/participants/{twins.Kept.PublicId}", technician.Path);
        Assert.Contains("was merged into this one in the meantime. Nothing was saved.", technician.Text);
        Assert.Equal("Ruiz", (await Records.StoredAsync(app, twins.Kept.PublicId)).Person.LastName);
    }

    [Theory]
    [InlineData("ruiz")]
    [InlineData("02/23/1988")]
    public async Task Search_AfterMerge_FindsOneRecord(string term)
    {
        static NineAnswers Born(NineAnswers answers) => answers with { BirthDate = Answer<DateOnly>.Given(new DateOnly(1988, 2, 23)) };
        var twins = await Twins.CreateAsync(app, Born, Born);
        await twins.MergeAsync();
        var technician = await app.SignInAsync(twins.Technician, twins.Room);
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null));

        await technician.OpenAsync("/participants");
        await technician.SubmitAsync("form[action='/participants/search']", ("term", term));
        await oet.OpenAsync("/participants");
        await oet.SubmitAsync("form[action='/participants/search']", ("term", term));

        Assert.Contains("1 person found", technician.Text);
        Assert.DoesNotContain(twins.Merged.PublicId.ToString(), oet.Page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Desk_OldKey_ChecksInKeptRecord()
    {
        var twins = await Twins.CreateAsync(app, Twins.Named("Anna"));
        var desk = await app.SignInAsync(twins.Technician, twins.Room);
        await desk.OpenAsync("/check-in");
        await desk.SubmitAsync("#find-form", ("text", "ruiz"));
        await twins.MergeAsync((NineItem.FirstName, "Kept"));

        await desk.SubmitAsync("#matches form", ("id", twins.Merged.PublicId.ToString()));
        Assert.Contains("Anna Ruiz", desk.Page.QuerySelector("#card")!.TextContent);
        await desk.SubmitAsync("#card form", ("Questions.DeclineLaborForceStatus", "true"), ("Services", "1"));

        Assert.Contains("Anna Ruiz is checked in", desk.Text);
        Assert.Equal(3, (await twins.VisitsOfAsync(twins.Kept)).Count);
    }

    [Fact]
    public async Task Desk_NewVisitorLikeMergedRecord_OffersKeptRecord()
    {
        var ssn = SsnGenerator.Next();
        var twins = await Twins.CreateAsync(app, merged: Twins.With(ssn));
        await twins.MergeAsync();
        var desk = await app.SignInAsync(twins.Technician, twins.Room);
        await desk.OpenAsync("/check-in");

        await desk.SubmitAsync("#find-form", ("text", ssn.Digits));

        Assert.NotNull(desk.Page.QuerySelector($"button[value='{twins.Kept.PublicId}']"));
        Assert.Null(desk.Page.QuerySelector($"button[value='{twins.Merged.PublicId}']"));
    }
}
