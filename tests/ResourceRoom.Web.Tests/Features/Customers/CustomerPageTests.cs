using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Features.Participants.Merging;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers;

/// <summary>The page of a customer, and who reaches it.</summary>
public sealed class CustomerPageTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData(Roles.CaseManager, 20)]
    [InlineData(Roles.LwiaAdministrator, 20)]
    [InlineData(Roles.Oet, null)]
    public async Task Get_WithoutAnyVisit_IsReachedByEnrollment(string role, int? area)
    {
        var person = await app.CreateParticipantAsync();
        await app.CreateEnrollmentAsync(person, EnrollmentStatus.Enrolled, traits => traits with { Program = WorkforceProgram.YouthCareerPathways });
        var account = await app.CreateAccountAsync(role, area);
        var browser = await app.SignInAsync(account);

        await browser.OpenAsync($"/customers/{person.PublicId}");

        Assert.Equal("Ana Ruiz", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Youth Career Pathways PY 25: Enrolled on 03/02/2026", browser.Text);
        Assert.Contains("Customer Type is not set", browser.Text);
        Assert.Contains(await app.AccessAsync(AccessKind.RecordOpened, person.PublicId), line => line.AccountId == account.Id);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync($"/participants/{person.PublicId}")).Status);
        Assert.Contains("Youth Career Pathways PY 25, LWIA 20: Enrolled", browser.Text);
    }

    [Fact]
    public async Task Get_SeveralEnrollments_ShowsAllWithOpenOneInHeader()
    {
        var person = await app.CreateParticipantAsync();
        await app.CreateEnrollmentAsync(person, EnrollmentStatus.Enrolled, traits => traits with { On = new DateOnly(2024, 8, 1) });
        await app.CreateEnrollmentAsync(person, EnrollmentStatus.Closed, traits => traits with { Program = WorkforceProgram.Youth });
        await app.CreateEnrollmentAsync(person, EnrollmentStatus.Applicant, traits => traits with { Lwia = 7, Program = WorkforceProgram.DislocatedWorker });
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));

        await browser.OpenAsync($"/customers/{person.PublicId}");

        Assert.Contains("Adult PY 24: Enrolled on 08/01/2024", browser.Text);
        Assert.Contains("See All (3)", browser.Text);
        Assert.Equal(["Adult PY 24", "Youth PY 25", "Other enrollments", "Contact details", "Exclusions"], browser.Page.QuerySelectorAll("main h3").Select(heading => heading.TextContent));
        Assert.Equal(2, browser.Page.QuerySelectorAll("main a[href*='/enrollments/']").Count(link => !link.GetAttribute("href")!.EndsWith("/new", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Get_Stranger_IsNotFoundAndLogged()
    {
        var person = await app.CreateParticipantAsync();
        await app.CreateEnrollmentAsync(person);
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/customers/{person.PublicId}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/participants/{person.PublicId}")).Status);

        Assert.Equal(2, (await app.AccessAsync(AccessKind.RefusedOutOfScope, person.PublicId)).Count(line => line.AccountId == stranger.Id));
    }

    [Fact]
    public async Task Get_ParticipantWithoutEnrollment_IsNotFoundButNoTrespass()
    {
        var records = await Records.OpenAsync(app);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/customers/{records.Person.PublicId}")).Status);

        Assert.Empty(await app.AccessAsync(AccessKind.RefusedOutOfScope, records.Person.PublicId));
    }

    [Fact]
    public async Task Get_Technician_IsForbiddenAndSeesClassOnly()
    {
        var records = await Records.OpenAsync(app, Records.AllNine, isRegistered: true);

        Assert.Equal(HttpStatusCode.Forbidden, (await records.Browser.OpenAsync($"/customers/{records.Person.PublicId}")).Status);
        await records.Browser.OpenAsync(records.Address);

        Assert.Contains("WIOA participant", records.Browser.Text);
        Assert.DoesNotContain("Adult PY", records.Browser.Text);
    }

    [Fact]
    public async Task Get_MergedCustomer_LeadsToKeptRecordAndBack()
    {
        var twins = await Twins.CreateAsync(app, merged: Records.AllNine, isMergedRegistered: true);
        var enrollment = await app.QueryAsync(db => db.Enrollments.SingleAsync(row => row.ParticipantId == twins.Merged.Id));

        await twins.MergeAsync();
        await twins.Browser.OpenAsync($"/customers/{twins.Merged.PublicId}");

        Assert.Equal($"/customers/{twins.Kept.PublicId}", twins.Browser.Path);
        Assert.Equal(twins.Kept.Id, await OwnerAsync());
        Assert.True(await IsRegisteredAsync(twins.Kept.Id));
        Assert.False(await IsRegisteredAsync(twins.Merged.Id));

        await twins.TakeBackAsync();

        Assert.Equal(twins.Merged.Id, await OwnerAsync());
        Assert.True(await IsRegisteredAsync(twins.Merged.Id));
        Assert.False(await IsRegisteredAsync(twins.Kept.Id));

        Task<long> OwnerAsync() => app.QueryAsync(db => db.Enrollments.Where(row => row.Id == enrollment.Id).Select(row => row.ParticipantId).SingleAsync());
        Task<bool> IsRegisteredAsync(long id) => app.QueryAsync(db => db.Participants.Where(row => row.Id == id).Select(row => row.IsRegistered).SingleAsync());
    }

    [Fact]
    public async Task Merge_ReachedByEnrollmentsOnly_CanBeUndone()
    {
        var (kept, merged) = (await app.CreateParticipantAsync(), await app.CreateParticipantAsync());
        await app.CreateEnrollmentAsync(kept);
        await app.CreateEnrollmentAsync(merged, EnrollmentStatus.Applicant);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await browser.OpenAsync($"/participants/{kept.PublicId}/merge/{merged.PublicId}");
        Assert.NotNull(browser.Page.QuerySelector("#both-enrolled"));

        await browser.SubmitAsync(Twins.Form);
        Assert.Contains("Records merged.", browser.Text);
        await browser.OpenAsync($"/participants/{kept.PublicId}");
        await browser.OpenAsync(Twins.TakeBackLink(browser)!);
        await browser.SubmitAsync("#unmerge-form");

        Assert.Contains("There are two records again", browser.Text);
        Assert.Equal(1, await app.QueryAsync(db => db.Enrollments.CountAsync(row => row.ParticipantId == merged.Id)));
    }
}
