using System.Net;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Plans;

/// <summary>Edit Planned Services: what cannot be saved, said at its field. Today is 03/02/2026, the first day 01/05/2026.</summary>
public sealed class EditStepRefusalTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("Status", "", "Choose a status from the list.")]
    [InlineData("Status", "Finished", "Choose a status from the list.")]
    [InlineData("Status", "OfferedButDeclined", "This step is Planned. It cannot become Offered but declined here.")]
    [InlineData("Provider", "123-45-6789", "We removed what looks like an SSN from the service provider")]
    [InlineData("Dollars", "1.234,56", "The comma stands where the cents begin.")]
    [InlineData("Dollars", "12,34,567", "The comma does not set off thousands.")]
    [InlineData("Dollars", "-5", "A dollar value cannot be less than 0.")]
    [InlineData("Dollars", "1.234", "There are more than two digits behind the point.")]
    [InlineData("Dollars", "1,000,000", "A dollar value can be up to $999,999.99.")]
    [InlineData("Dollars", "a lot", "Enter the dollar value in digits")]
    [InlineData("ScheduledStart", "02/29/2027", "Enter a valid scheduled start date (MM/DD/YYYY).")]
    [InlineData("ScheduledStart", "01/04/2026", "01/04/2026 is before the enrollment’s first day, 01/05/2026.")]
    [InlineData("ScheduledStart", "03/03/2036", "03/03/2036 is more than 10 years away. Check the year.")]
    [InlineData("ScheduledEnd", "12/31/9999", "12/31/9999 is more than 10 years away. Check the year.")]
    [InlineData("ScheduledEnd", "tomorrow", "Enter a valid scheduled end date (MM/DD/YYYY).")]
    [InlineData("ScheduledEnd", "01/04/2026", "01/04/2026 is before the enrollment’s first day, 01/05/2026.")]
    [InlineData("ActualStart", "13/01/2026", "Enter a valid actual start date (MM/DD/YYYY).")]
    [InlineData("ActualStart", "02/01/2026", "A planned step has not begun, but there is an actual date, 02/01/2026.")]
    [InlineData("ActualEnd", "02/30/2026", "Enter a valid actual end date (MM/DD/YYYY).")]
    [InlineData("Hours", "-1", "Enter hours from 0 to 9,999.99")]
    [InlineData("Hours", "12,5", "Enter hours from 0 to 9,999.99")]
    [InlineData("Reason", "Why not", "A reason is kept with a change of status.")]
    [InlineData("Note", "Her SSN is 123-45-6789", "We removed what looks like an SSN from the note")]
    public async Task Save_OneFieldWrong_SaysSoThereAndSavesNothing(string field, string typed, string message)
    {
        var edit = await EditScene.OpenAsync(app);

        await edit.SaveAsync((field, typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, edit.Browser.Status);
        Assert.StartsWith(message, edit.ErrorAt(field), StringComparison.Ordinal);
        Assert.DoesNotContain("123-45-6789", edit.Browser.Page.Body!.OuterHtml, StringComparison.Ordinal);
        await AssertUnchangedAsync(edit);
    }

    [Theory]
    [InlineData("InProgress", null, null, "ActualStart", "Enter the actual start: the status is In progress.")]
    [InlineData("InProgress", "03/03/2026", null, "ActualStart", "The actual start, 03/03/2026, is in the future. Enter today, 03/02/2026, or an earlier day.")]
    [InlineData("InProgress", "01/04/2026", null, "ActualStart", "01/04/2026 is before the enrollment’s first day, 01/05/2026.")]
    [InlineData("Completed", "02/01/2026", null, "ActualEnd", "Enter the actual end: the status is Completed.")]
    [InlineData("Completed", "02/01/2026", "03/03/2026", "ActualEnd", "The actual end, 03/03/2026, is in the future. Enter today, 03/02/2026, or an earlier day.")]
    [InlineData("Completed", "02/02/2026", "02/01/2026", "ActualEnd", "The actual end, 02/01/2026, is before the actual start, 02/02/2026.")]
    [InlineData("Completed", null, "02/01/2026", "ActualStart", "Enter the actual start too: the actual end is 02/01/2026.")]
    [InlineData("Cancelled", null, null, "Reason", "Enter why the status becomes Cancelled.")]
    public async Task Save_StatusAndDatesDisagree_SaysWhatWasFound(string status, string? start, string? end, string field, string message)
    {
        var edit = await EditScene.OpenAsync(app);

        await edit.SaveAsync(("Status", status), ("ActualStart", start ?? ""), ("ActualEnd", end ?? ""));

        Assert.Equal(message, edit.ErrorAt(field));
        await AssertUnchangedAsync(edit);
    }

    [Fact]
    public async Task Save_SeveralFaults_SaysEachAtItsField()
    {
        var edit = await EditScene.OpenAsync(app);

        await edit.SaveAsync(("Status", "Completed"), ("ScheduledStart", "06/10/2026"), ("ScheduledEnd", "06/01/2026"), ("Note", "Kept"));

        Assert.Equal("The scheduled end, 06/01/2026, is before the scheduled start, 06/10/2026.", edit.ErrorAt("ScheduledEnd"));
        Assert.NotNull(edit.ErrorAt("ActualStart"));
        Assert.NotNull(edit.ErrorAt("ActualEnd"));
        Assert.Contains("Kept", edit.Browser.Page.QuerySelector("#Note")!.TextContent, StringComparison.Ordinal);
        await AssertUnchangedAsync(edit);
    }

    [Theory]
    [InlineData("Note", 10_000, true)]
    [InlineData("Note", 10_001, false)]
    [InlineData("Provider", 120, true)]
    [InlineData("Provider", 121, false)]
    public async Task Save_TextAtItsLimit_IsExactAndLosesNothing(string field, int length, bool isSaved)
    {
        var edit = await EditScene.OpenAsync(app);
        var text = new string('a', length);

        await edit.SaveAsync((field, text));

        var stored = await edit.StoredAsync();
        Assert.Equal(isSaved ? text : null, field == "Note" ? stored.Note : stored.Provider);
        Assert.Equal(!isSaved, edit.Browser.Page.QuerySelector($"#{field}")?.OuterHtml.Contains(text, StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [InlineData(501, "A reason can be up to 500 characters.")]
    [InlineData(4, "Enter the reason (at least 5 characters).")]
    public async Task Save_ReasonOfAnotherLength_SaysSo(int length, string message)
    {
        var edit = await EditScene.OpenAsync(app);

        await edit.SaveAsync(("Status", "Cancelled"), ("Reason", new string('a', length)));

        Assert.StartsWith(message, edit.ErrorAt("Reason"), StringComparison.Ordinal);
        await AssertUnchangedAsync(edit);
    }

    [Theory]
    [InlineData("Goals")]
    [InlineData("Barriers")]
    public async Task Save_GoalOrBarrierOfAnother_IsNotFound(string field)
    {
        var edit = await EditScene.OpenAsync(app);
        var other = await EditScene.OpenAsync(app);
        var id = field == "Goals" ? other.Goal.PublicId : (await other.BarrierAsync()).PublicId;

        await edit.SaveAsync((field, id.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, edit.Browser.Status);
        await AssertUnchangedAsync(edit);
    }

    // Exit 11/01/2025: 90 days end on 01/30/2026.
    [Theory]
    [InlineData("OST", "01/29/2026", "A service within 90 days of the exit date means that the exit does not hold. Ask OET to undo the exit first.")]
    [InlineData("OST", "01/31/2026", "This day is more than 90 days after the exit date. A service that late needs a new enrollment.")]
    [InlineData("FOLLOWUP", "01/29/2026", null)]
    public async Task Save_ServiceAfterTheExit_IsRefusedUnlessFollowUp(string service, string day, string? message)
    {
        var edit = await EditScene.OpenAsync(app, service, status: EnrollmentStatus.Exited, exit: Exit, first: FirstOfExited);
        Assert.Contains("This enrollment ended with the exit on 11/01/2025.", edit.Browser.Text);

        await edit.SaveAsync(("Status", "InProgress"), ("ActualStart", day));

        Assert.Equal(message, edit.ErrorAt("ActualStart"));
        Assert.Equal(message is null ? StepStatus.InProgress : StepStatus.Planned, (await edit.StoredAsync()).Status);
    }

    [Fact]
    public async Task Save_TrainingUnderWayAtTheExit_EndsNotInSilence()
    {
        var edit = await EditScene.OpenAsync(app, "OST", Begun, status: EnrollmentStatus.Exited, exit: Exit, first: FirstOfExited);

        await edit.SaveAsync(("Status", "Completed"), ("ActualEnd", "12/20/2025"));

        Assert.StartsWith("A service within 90 days of the exit date means that the exit does not hold.", edit.ErrorAt("ActualEnd"), StringComparison.Ordinal);
        Assert.Null((await edit.StoredAsync()).ActualEnd);

        await edit.SaveAsync(("Status", "InProgress"), ("ActualEnd", ""), ("Note", "The school was asked"));

        Assert.Equal("The school was asked", (await edit.StoredAsync()).Note);
    }

    [Fact]
    public async Task Save_ClosedEnrollment_IsRefused()
    {
        var edit = await EditScene.OpenAsync(app, status: EnrollmentStatus.Closed);

        Assert.Null(edit.Browser.Page.QuerySelector(EditScene.Form));
        await edit.Browser.ForgeAsync(edit.Address, ("Status", "Planned"), ("Version", edit.Step.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Note", "Forged"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, edit.Browser.Status);
        Assert.Contains("This enrollment was closed.", edit.Browser.Text);
        await AssertUnchangedAsync(edit);
    }

    private static readonly DateOnly Exit = new(2025, 11, 1);
    private static readonly DateOnly FirstOfExited = new(2025, 7, 1);

    private static void Begun(Step step) => (step.Status, step.ActualStart) = (StepStatus.InProgress, new DateOnly(2025, 8, 1));

    private static async Task AssertUnchangedAsync(EditScene edit)
    {
        var stored = await edit.StoredAsync();
        Assert.Equal((edit.Step.Status, edit.Step.Version), (stored.Status, stored.Version));
        Assert.Null(stored.Hours);
        Assert.Empty(await edit.Scene.EventsAsync(Subject.Step(edit.Step.PublicId)));
    }
}
