namespace ResourceRoom.Web.Data.Plans;

public static class PlanReading
{
    /// <summary>A plan as it is now, the way its page prints it.</summary>
    public static async Task<PlanDocument> ReadPlanAsync(this ResourceRoomDb db, long person, string customer, CancellationToken cancellationToken)
    {
        var assessments = await db.Assessments.AsNoTracking().Where(row => row.ParticipantId == person && row.VoidedAt == null)
            .OrderBy(row => row.On).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        var barriers = await db.Barriers.AsNoTracking().Where(row => row.ParticipantId == person && row.RemovedAt == null)
            .OrderBy(row => row.IdentifiedOn).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        var goals = await db.Goals.AsNoTracking().Where(row => row.ParticipantId == person && row.RemovedAt == null)
            .OrderBy(row => row.Status).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        var steps = await db.Steps.AsNoTracking().Where(row => row.ParticipantId == person && row.RemovedAt == null)
            .Include(row => row.Service).Include(row => row.Enrollment).Include(row => row.Goals).Include(row => row.Barriers).ThenInclude(link => link.Barrier)
            .OrderBy(row => row.Id).AsSplitQuery().ToListAsync(cancellationToken);
        return new PlanDocument
        {
            Customer = customer,
            Assessments = [.. assessments.Select(DocumentAssessment.Of)],
            Barriers = [.. barriers.Select(DocumentBarrier.Of)],
            Goals = [.. goals.Select(goal => goal.ToSigned())],
            Steps = [.. steps.Select(DocumentStep.Of)],
        };
    }
}
