using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Signing;

namespace ResourceRoom.Web.Data.Plans;

public static class PlanReading
{
    private enum Part
    {
        Assessment,
        Barrier,
        Goal,
    }

    /// <summary>A plan as it is now, the way its page prints it, in two trips to the database.</summary>
    public static async Task<PlanDocument> ReadPlanAsync(this ResourceRoomDb db, long person, string customer, CancellationToken cancellationToken)
    {
        var lines = await LinesOf(db, person).ToListAsync(cancellationToken);
        var steps = await db.Steps.AsNoTracking().Where(row => row.ParticipantId == person && row.RemovedAt == null)
            .Include(row => row.Service).Include(row => row.Enrollment).Include(row => row.Goals).Include(row => row.Barriers).ThenInclude(link => link.Barrier)
            .OrderBy(row => row.Id).AsSingleQuery().ToListAsync(cancellationToken);
        return new PlanDocument
        {
            Customer = customer,
            Assessments = [.. lines.Where(line => line.Part == Part.Assessment).OrderBy(line => line.On).ThenBy(line => line.Id).Select(line => new DocumentAssessment
            {
                Kind = (AssessmentKind)line.Kind,
                On = line.On!.Value,
                Instrument = line.More,
                Result = line.Words!,
            })],
            Barriers = [.. lines.Where(line => line.Part == Part.Barrier).OrderBy(line => line.On).ThenBy(line => line.Id).Select(line => new DocumentBarrier
            {
                Kind = (BarrierKind)line.Kind,
                IdentifiedOn = line.On!.Value,
                ResolvedOn = line.Until,
                Note = line.Words,
            })],
            Goals = [.. lines.Where(line => line.Part == Part.Goal).OrderBy(line => line.Status).ThenBy(line => line.Id).Select(line => new SignedGoal
            {
                Id = line.Id,
                Kind = (GoalKind)line.Kind,
                Words = line.Words!,
                TargetOn = line.On,
                Status = (GoalStatus)line.Status,
            })],
            Steps = [.. steps.Select(DocumentStep.Of)],
        };
    }

    private static IQueryable<Line> LinesOf(ResourceRoomDb db, long person) =>
        db.Assessments.Where(row => row.ParticipantId == person && row.VoidedAt == null)
            .Select(row => new Line
            {
                Part = Part.Assessment,
                Id = row.Id,
                Kind = (int)row.Kind,
                Status = 0,
                On = (DateOnly?)row.On,
                Until = null,
                Words = row.Result,
                More = row.Instrument,
            })
            .Concat(db.Barriers.Where(row => row.ParticipantId == person && row.RemovedAt == null).Select(row => new Line
            {
                Part = Part.Barrier,
                Id = row.Id,
                Kind = (int)row.Kind,
                Status = 0,
                On = (DateOnly?)row.IdentifiedOn,
                Until = row.ResolvedOn,
                Words = row.Note,
                More = null,
            }))
            .Concat(db.Goals.Where(row => row.ParticipantId == person && row.RemovedAt == null).Select(row => new Line
            {
                Part = Part.Goal,
                Id = row.Id,
                Kind = (int)row.Kind,
                Status = (int)row.Status,
                On = row.TargetOn,
                Until = null,
                Words = row.Words,
                More = null,
            }));

    private sealed record Line
    {
        public required Part Part { get; init; }

        public required long Id { get; init; }

        public required int Kind { get; init; }

        public required int Status { get; init; }

        public required DateOnly? On { get; init; }

        public required DateOnly? Until { get; init; }

        public required string? Words { get; init; }

        public required string? More { get; init; }
    }
}
