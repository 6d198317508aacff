using ResourceRoom.Domain.Plans.Syncing;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Plans.Syncing;

public sealed class SyncRuleTests
{
    private const string Visits = "visits";

    [Fact]
    public void Changes_NewRecord_AddsIt() => AssertChanges(
        SyncRule.Changes(Visits, [], [Record("7", "RESUME")]),
        added: [Record("7", "RESUME")]);

    [Fact]
    public void Changes_VisitVoided_MarksTheStepWithdrawn() => AssertChanges(
        SyncRule.Changes(Visits, [Held(1, "7", "RESUME")], []),
        withdrawn: [1]);

    [Fact]
    public void Changes_ServiceCorrected_UpdatesTheSameStep() => AssertChanges(
        SyncRule.Changes(Visits, [Held(1, "7", "RESUME")], [Record("7", "WORKSHOP")]),
        updated: [new(1, Record("7", "WORKSHOP"), IsRestored: false)]);

    [Fact]
    public void Changes_OneOfTwoServicesCorrected_LeavesTheOther() => AssertChanges(
        SyncRule.Changes(Visits, [Held(1, "7", "RESUME"), Held(2, "7", "JOBS")], [Record("7", "JOBS"), Record("7", "WORKSHOP")]),
        updated: [new(1, Record("7", "WORKSHOP"), IsRestored: false)]);

    [Fact]
    public void Changes_ServiceAddedToVisit_AddsOne() => AssertChanges(
        SyncRule.Changes(Visits, [Held(1, "7", "RESUME")], [Record("7", "RESUME"), Record("7", "JOBS")]),
        added: [Record("7", "JOBS")]);

    [Fact]
    public void Changes_ServiceTakenOffVisit_WithdrawsThatStep() => AssertChanges(
        SyncRule.Changes(Visits, [Held(1, "7", "RESUME"), Held(2, "7", "JOBS")], [Record("7", "RESUME")]),
        withdrawn: [2]);

    [Fact]
    public void Changes_DayCorrected_UpdatesTheStep() => AssertChanges(
        SyncRule.Changes(Visits, [Held(1, "7", "RESUME")], [Record("7", "RESUME") with { StartOn = Days.On("2026-06-04") }]),
        updated: [new(1, Record("7", "RESUME") with { StartOn = Days.On("2026-06-04") }, IsRestored: false)]);

    [Fact]
    public void Changes_SameRecord_ChangesNothing() =>
        Assert.True(SyncRule.Changes(Visits, [Held(1, "7", "RESUME")], [Record("7", "RESUME"), Record("7", "RESUME")]).IsEmpty);

    [Fact]
    public void Changes_WithdrawnRecordComesBack_RestoresTheStep() => AssertChanges(
        SyncRule.Changes(Visits, [Held(1, "7", "RESUME") with { IsWithdrawn = true }], [Record("7", "RESUME")]),
        updated: [new(1, Record("7", "RESUME"), IsRestored: true)]);

    [Fact]
    public void Changes_WithdrawnStepStillGone_ChangesNothing() =>
        Assert.True(SyncRule.Changes(Visits, [Held(1, "7", "RESUME") with { IsWithdrawn = true }], []).IsEmpty);

    [Fact]
    public void Changes_CorrectedToAServiceWithdrawnBefore_KeepsTheStandingStep() => AssertChanges(
        SyncRule.Changes(Visits, [Held(1, "7", "RESUME"), Held(2, "7", "JOBS") with { IsWithdrawn = true }], [Record("7", "JOBS")]),
        updated: [new(1, Record("7", "JOBS"), IsRestored: false)]);

    [Fact]
    public void Changes_StepsOfAnotherSource_StayAsTheyAre() =>
        Assert.True(SyncRule.Changes("partner", [Held(1, "7", "RESUME")], []).IsEmpty);

    [Fact]
    public void Changes_RecordOfAnotherSource_Throws() =>
        Assert.Throws<ArgumentException>(() => SyncRule.Changes("partner", [], [Record("7", "RESUME")]));

    [Fact]
    public void Changes_AppliedTwice_ChangeNothingMore()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var chance = new Random(seed);
            var steps = Enumerable.Range(1, chance.Next(0, 8))
                .Select(id => new SyncedStep(id, AnyRecord(chance), chance.Next(4) == 0))
                .ToList();
            var records = Enumerable.Range(0, chance.Next(0, 8)).Select(_ => AnyRecord(chance)).ToArray();

            var after = Apply(steps, SyncRule.Changes(Visits, steps, records));
            chance.Shuffle(records);

            Assert.True(SyncRule.Changes(Visits, after, records).IsEmpty, $"seed {seed}");
            Assert.True(steps.TrueForAll(step => after.Exists(other => other.StepId == step.StepId)), $"seed {seed}");
            Assert.Equal(
                records.Select(record => (record.Key, record.Service)).Distinct().Order(),
                after.Where(step => !step.IsWithdrawn).Select(step => (step.Held.Key, step.Held.Service)).Order());
        }
    }

    private static List<SyncedStep> Apply(List<SyncedStep> steps, SyncChanges changes) =>
    [
        .. steps.Select(step => changes.Updated.FirstOrDefault(update => update.StepId == step.StepId) is { } update
            ? new SyncedStep(step.StepId, update.Record, IsWithdrawn: false)
            : step with { IsWithdrawn = step.IsWithdrawn || changes.Withdrawn.Contains(step.StepId) }),
        .. changes.Added.Select((record, index) => new SyncedStep(100 + index, record, IsWithdrawn: false)),
    ];

    private static void AssertChanges(SyncChanges changes, SourceRecord[]? added = null, SyncUpdate[]? updated = null, long[]? withdrawn = null)
    {
        Assert.Equal(added ?? [], changes.Added);
        Assert.Equal(updated ?? [], changes.Updated);
        Assert.Equal(withdrawn ?? [], changes.Withdrawn);
    }

    private static SourceRecord AnyRecord(Random chance)
    {
        string[] services = ["RESUME", "JOBS", "WORKSHOP"];
        return Record($"{chance.Next(1, 4)}", services[chance.Next(services.Length)]) with { StartOn = Days.On("2026-06-03").AddDays(chance.Next(0, 3)) };
    }

    private static SyncedStep Held(long id, string key, string service) => new(id, Record(key, service), IsWithdrawn: false);

    private static SourceRecord Record(string key, string service) => new()
    {
        Source = Visits,
        Key = key,
        Service = service,
        StartOn = Days.On("2026-06-03"),
    };
}
