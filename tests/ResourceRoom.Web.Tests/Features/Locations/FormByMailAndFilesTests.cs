using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Tests.Support;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Locations;

/// <summary>What comes with a location form, and forms that come on paper. Today is Monday, 03/02/2026.</summary>
public sealed class FormByMailAndFilesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Submit_WithFile_KeepsItForReviewers()
    {
        var lwia = await app.LwiaAsync(22);
        await lwia.OpenAsync("/locations/forms/new");

        await lwia.SubmitFilesAsync(FormScene.Form, [("plan.pdf", SampleFiles.Pdf())], FormScene.Complete("With plan"));

        var address = lwia.Page.QuerySelector("a[download]")!.GetAttribute("href")!;
        var oet = await app.OetAsync();
        using var file = await oet.Http.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(SampleFiles.Pdf(), await file.Content.ReadAsByteArrayAsync());
        var form = await app.StoredFormAsync("With plan");
        Assert.Single(await app.QueryAsync(db => db.AccessLines.Where(line => line.Kind == AccessKind.FileOpened && line.SubjectId == form.PublicId.ToString()).ToListAsync()));
        var stranger = await app.LwiaAsync(10);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
    }

    [Fact]
    public async Task Draft_WithFiles_TakesOneOffAndIsDeletedWithTheRest()
    {
        var lwia = await app.LwiaAsync(22);
        await lwia.OpenAsync("/locations/forms/new");
        await lwia.SubmitFilesAsync(FormScene.Form, [("plan.pdf", SampleFiles.Pdf()), ("wrong.pdf", SampleFiles.Pdf())], ("Act", "draft"), ("Name", "Draft with files"));
        var form = await app.StoredFormAsync("Draft with files");
        Assert.Equal(["plan.pdf", "wrong.pdf"], await NamesAsync(form.Id));
        var wrong = await app.QueryAsync(db => db.StoredFiles.Where(file => file.Name == "wrong.pdf").Select(file => file.PublicId).SingleAsync());

        await lwia.SubmitAsync(FormScene.Form, ("Act", "draft"), ("Remove", wrong.ToString()));

        Assert.Equal(["plan.pdf"], await NamesAsync(form.Id));
        Assert.False(await app.QueryAsync(db => db.StoredFiles.AnyAsync(file => file.PublicId == wrong)));
        await lwia.SubmitAsync("#discard-form");
        Assert.Contains("Draft deleted.", lwia.Text);
        Assert.Empty(await NamesAsync(form.Id));
        Assert.False(await app.QueryAsync(db => db.StoredFiles.AnyAsync(file => file.HeldFor == form.PublicId)));
    }

    [Fact]
    public async Task Submit_WordDocument_IsRefused()
    {
        var lwia = await app.LwiaAsync(22);
        await lwia.OpenAsync("/locations/forms/new");
        Assert.Equal(".pdf,.png,.jpg,.jpeg,.jfif", lwia.Page.QuerySelector("input[type=file]")!.GetAttribute("accept"));

        await lwia.SubmitFilesAsync(FormScene.Form, [("plan.docx", SampleFiles.Docx())], FormScene.Complete("In Word"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, lwia.Status);
        Assert.Contains("plan.docx is a Word document (DOCX). Save it as PDF and attach that.", lwia.Text);
        Assert.False(await app.QueryAsync(db => db.LocationForms.AnyAsync(row => row.RoomName == "In Word")));
    }

    private Task<List<string>> NamesAsync(long form) =>
        app.QueryAsync(db => db.Set<Web.Data.Locations.LocationFormFile>().Where(file => file.FormId == form).OrderBy(file => file.FileId).Select(file => file.File.Name).ToListAsync());

    [Fact]
    public async Task Submit_DisguisedProgram_IsRefusedAndTheRestStays()
    {
        var lwia = await app.LwiaAsync(22);
        await lwia.OpenAsync("/locations/forms/new");

        await lwia.SubmitFilesAsync(FormScene.Form, [("plan.pdf", [(byte)'M', (byte)'Z', 1, 2, 3, 4])], FormScene.Complete("Disguised"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, lwia.Status);
        Assert.Equal("Disguised", lwia.Page.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.False(await app.QueryAsync(db => db.LocationForms.AnyAsync(row => row.RoomName == "Disguised")));
    }

    [Fact]
    public async Task Mailed_RecordedByOet_CountsFromTheDayItCame()
    {
        var oet = await app.OetAsync();

        var form = await app.SubmitNewAsync(oet, "Mailed Room", ("Lwia", "11"), ("EventOn", "02/02/2026"), ("ReceivedOn", "02/17/2026"));

        Assert.Equal((11, new DateOnly(2026, 2, 17), new DateOnly(2026, 2, 17)), (form.LwiaNumber, form.SentOn, form.ReceivedOn));
        Assert.Contains("Form submitted. Somebody else at OET decides about it.", oet.Text);
        Assert.Contains("02/17/2026, by mail", oet.Text);
        Assert.Contains("On time", oet.Text);
        await oet.SendNewAsync("From tomorrow", ("Lwia", "11"), ("ReceivedOn", "03/03/2026"));
        Assert.Contains("This day is in the future.", oet.Text);
        await oet.SendNewAsync("Of no area", ("Lwia", ""));
        Assert.Contains("Choose the LWIA.", oet.Text);
    }

    [Fact]
    public async Task Mailed_BeforeTheDayItReports_IsAsked()
    {
        var oet = await app.OetAsync();

        await oet.SendNewAsync("Early letter", ("Lwia", "11"), ("EventOn", "02/23/2026"), ("ReceivedOn", "02/20/2026"));
        Assert.Contains("By these dates the form arrived before the date on which the room was established.", oet.Text);
        Assert.False(await app.QueryAsync(db => db.LocationForms.AnyAsync(row => row.RoomName == "Early letter")));
        await oet.SubmitAsync(FormScene.Form, ("Act", "submit"), ("ReceivedBefore", "yes"));

        Assert.Equal(new DateOnly(2026, 2, 20), (await app.StoredFormAsync("Early letter")).SentOn);
        Assert.Contains("Early", oet.Text);
    }

    [Fact]
    public async Task Draft_OfAnLwia_IsNotOets()
    {
        var lwia = await app.LwiaAsync(25);
        await lwia.OpenAsync("/locations/forms/new");
        await lwia.SubmitAsync(FormScene.Form, ("Act", "draft"), ("Name", "Nobody else’s"));
        var form = await app.StoredFormAsync("Nobody else’s");
        var oet = await app.OetAsync();

        await oet.OpenAsync("/locations/forms");
        Assert.DoesNotContain("Nobody else’s", oet.Text);
        await oet.ForgeAsync($"/locations/forms/{form.PublicId}/discard");
        Assert.Equal(HttpStatusCode.NotFound, oet.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await oet.OpenAsync($"/locations/forms/{form.PublicId}")).Status);
        Assert.Contains("Nobody else’s", (await lwia.OpenAsync("/locations/forms")).Text);
        Assert.Equal(LocationFormState.Draft, (await app.StoredFormAsync(form.PublicId)).State);
    }

    [Fact]
    public async Task Returned_OfAnLwia_OetReadsAndDoesNotSend()
    {
        var lwia = await app.LwiaAsync(25);
        var form = await app.SubmitNewAsync(lwia, "Back to its LWIA");
        var oet = await app.OetAsync();
        await oet.ReturnAsync(form, ("Comment", "Not yet."));

        await oet.OpenAsync($"/locations/forms/{form.PublicId}");
        Assert.Null(oet.Page.QuerySelector(FormScene.Form));
        await oet.ForgeAsync($"/locations/forms/{form.PublicId}", [.. FormScene.Complete("Back to its LWIA"), ("Version", $"{(await app.StoredFormAsync(form.PublicId)).Version}")]);

        Assert.Equal(HttpStatusCode.Conflict, oet.Status);
        Assert.Contains("This form is with its LWIA, which alone can change and send it.", oet.Text);
        var stored = await app.StoredFormAsync(form.PublicId);
        Assert.Equal((LocationFormState.Returned, 1), (stored.State, stored.Submissions));
    }

    [Fact]
    public async Task Kind_Forged_IsCheckedByTheFormsOwn()
    {
        var lwia = await app.LwiaAsync(24);
        await lwia.OpenAsync("/locations/forms/new");
        await lwia.SubmitAsync(FormScene.Form, ("Act", "draft"), ("Name", "Forged kind"));

        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("Kind", "Closure"), ("EventOn", "02/23/2026"), ("Temporary", "no"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, lwia.Status);
        Assert.Contains("Enter the street and number.", lwia.Text);
        Assert.Equal(LocationFormState.Draft, (await app.StoredFormAsync("Forged kind")).State);
    }

    [Theory]
    [InlineData("Street")]
    [InlineData("ContactName")]
    [InlineData("AccessNote")]
    [InlineData("FundingSource")]
    public async Task Number_ThatMayBeAnSsn_IsRefusedInDraftsToo(string field)
    {
        var lwia = await app.LwiaAsync(24);
        await lwia.OpenAsync("/locations/forms/new");

        await lwia.SubmitAsync(FormScene.Form, ("Act", "draft"), ("Name", "With a number"), (field, $"Call {SsnGenerator.Next().Digits}"));

        Assert.Contains("Remove the nine-digit number: it may be an SSN.", lwia.Text);
        Assert.False(await app.QueryAsync(db => db.LocationForms.AnyAsync(row => row.RoomName == "With a number")));
    }

    [Fact]
    public async Task ReceivedOn_ForgedByAnLwia_CountsForNothing()
    {
        var lwia = await app.LwiaAsync(23);

        var form = await app.SubmitNewAsync(lwia, "Backdated", ("ReceivedOn", "02/24/2026"), ("Lwia", "13"));

        Assert.Equal((23, app.Today, null), (form.LwiaNumber, form.SentOn, form.ReceivedOn));
    }
}
