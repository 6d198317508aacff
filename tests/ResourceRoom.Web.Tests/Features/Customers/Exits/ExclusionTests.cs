using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Domain.Tests.Support;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Exits;

public sealed class ExclusionTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[action$='exclusions/new']";

    [Fact]
    public async Task Record_WithEvidence_IsKeptWithItsFileAndEvent()
    {
        var (person, browser) = await OpenAsync();

        await browser.SubmitFilesAsync(Form, [("letter.pdf", SampleFiles.Pdf())], Entries());

        Assert.Contains("Exclusion recorded.", browser.Text);
        Assert.Contains("Called up from the reserves", browser.Text);
        var exclusion = await SingleAsync(person);
        Assert.Equal((ExclusionKind.ReserveCallUp, app.Today, "Orders shown by the customer"), (exclusion.Kind, exclusion.On, exclusion.Source));
        Assert.Null(exclusion.File.HeldUntil);
        Assert.Equal(new ExclusionRecorded(person.PublicId, ExclusionKind.ReserveCallUp, app.Today), Assert.Single(await app.EventsAsync<ExclusionRecorded>(exclusion.PublicId)).Read());

        using var file = await browser.Http.GetAsync(new Uri($"/customers/{person.PublicId}/exclusions/{exclusion.PublicId}/evidence", UriKind.Relative));
        Assert.Equal(SampleFiles.Pdf(), await file.Content.ReadAsByteArrayAsync());
        Assert.Single(await app.AccessAsync(AccessKind.FileOpened, exclusion.PublicId));
    }

    [Theory]
    [InlineData("Kind", "", "Choose what happened.")]
    [InlineData("On", "03/03/2026", "This day is in the future.")]
    [InlineData("Source", " ", "Enter who or what says so.")]
    [InlineData("Source", "Letter 123 45 6789", "Enter the source without a nine-digit number")]
    [InlineData("", "", "Attach the evidence.")]
    public async Task Record_SomethingMissing_IsSaidAndFilesStay(string field, string value, string said)
    {
        var (person, browser) = await OpenAsync();

        await browser.SubmitFilesAsync(Form, field.Length == 0 ? [] : [("letter.pdf", SampleFiles.Pdf())], [.. Entries().Where(entry => entry.Item1 != field), .. field.Length == 0 ? [] : new[] { (field, (string?)value) }]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Text);
        Assert.Equal(field.Length > 0, browser.Text.Contains("Attach letter.pdf", StringComparison.Ordinal));
        Assert.Equal(0, await app.QueryAsync(db => db.Exclusions.CountAsync(row => row.ParticipantId == person.Id)));
    }

    [Fact]
    public async Task Record_TwoFiles_AsksForOne()
    {
        var (person, browser) = await OpenAsync();

        await browser.SubmitFilesAsync(Form, [("letter.pdf", SampleFiles.Pdf()), ("other.pdf", SampleFiles.Pdf("Other"))], Entries());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Only one file is kept here.", browser.Text);
        Assert.Equal(0, await app.QueryAsync(db => db.Exclusions.CountAsync(row => row.ParticipantId == person.Id)));
    }

    [Fact]
    public async Task Void_WithReason_StaysReadable()
    {
        var (person, browser) = await OpenAsync();
        await browser.SubmitFilesAsync(Form, [("letter.pdf", SampleFiles.Pdf())], Entries());
        var exclusion = await SingleAsync(person);
        await browser.OpenAsync($"/customers/{person.PublicId}/exclusions/{exclusion.PublicId}");

        await browser.SubmitAsync("#void-form", ("Reason", "About another customer"));

        Assert.Contains("Exclusion voided.", browser.Text);
        Assert.Contains("About another customer", browser.Text);
        Assert.Equal("About another customer", (await SingleAsync(person)).VoidReason);
        Assert.Equal(new ExclusionVoided("About another customer"), Assert.Single(await app.EventsAsync<ExclusionVoided>(exclusion.PublicId)).Read());
        Assert.Null(browser.Page.QuerySelector("#void-form"));
    }

    [Fact]
    public async Task EveryAddress_Stranger_IsNotFoundAndLogged()
    {
        var (person, own) = await OpenAsync();
        await own.SubmitFilesAsync(Form, [("letter.pdf", SampleFiles.Pdf())], Entries());
        var exclusion = await SingleAsync(person);
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);
        var exclusions = $"/customers/{person.PublicId}/exclusions";

        foreach (var path in new[] { $"{exclusions}/new", $"{exclusions}/{exclusion.PublicId}", $"{exclusions}/{exclusion.PublicId}/evidence" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(path)).Status);
        }

        await browser.OpenAsync("/participants");
        await browser.ForgeAsync($"{exclusions}/{exclusion.PublicId}/void", ("Reason", "Not mine to void"));
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal(4, (await app.AccessAsync(AccessKind.RefusedOutOfScope, person.PublicId)).Count(line => line.AccountId == stranger.Id));
        Assert.Null((await SingleAsync(person)).VoidedAt);
    }

    private (string, string?)[] Entries() => [("Kind", "ReserveCallUp"), ("On", OfficeFormat.Date(app.Today)), ("Source", "Orders shown by the customer")];

    private async Task<(Participant Person, Browser Browser)> OpenAsync()
    {
        var person = await app.CreateParticipantAsync();
        await app.CreateEnrollmentAsync(person);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await browser.OpenAsync($"/customers/{person.PublicId}/exclusions/new");
        return (person, browser);
    }

    private Task<Exclusion> SingleAsync(Participant person) =>
        app.QueryAsync(db => db.Exclusions.Include(row => row.File).SingleAsync(row => row.ParticipantId == person.Id));
}
