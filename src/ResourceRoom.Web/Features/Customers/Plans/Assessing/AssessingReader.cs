using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

[Scoped]
public sealed class AssessingReader(ResourceRoomDb db)
{
    public Task<List<AssessmentLine>> AssessmentsAsync(long person, CancellationToken cancellationToken) =>
        Lines(db.Assessments.Where(row => row.ParticipantId == person).OrderByDescending(row => row.On).ThenByDescending(row => row.Id)).ToListAsync(cancellationToken);

    public Task<AssessmentLine?> AssessmentAsync(long person, Guid publicId, CancellationToken cancellationToken) =>
        Lines(db.Assessments.Where(row => row.ParticipantId == person && row.PublicId == publicId)).SingleOrDefaultAsync(cancellationToken);

    public Task<List<BarrierLine>> BarriersAsync(long person, CancellationToken cancellationToken) =>
        Lines(Standing(person).OrderBy(row => row.ResolvedOn != null).ThenByDescending(row => row.IdentifiedOn).ThenByDescending(row => row.Id)).ToListAsync(cancellationToken);

    public Task<BarrierLine?> BarrierAsync(long person, Guid publicId, CancellationToken cancellationToken) =>
        Lines(Standing(person).Where(row => row.PublicId == publicId)).SingleOrDefaultAsync(cancellationToken);

    private IQueryable<PlanBarrier> Standing(long person) => db.Barriers.Where(row => row.ParticipantId == person && row.RemovedAt == null);

    private IQueryable<AssessmentLine> Lines(IQueryable<Assessment> rows) => rows.Select(row => new AssessmentLine
    {
        PublicId = row.PublicId,
        Kind = row.Kind,
        On = row.On,
        Instrument = row.Instrument,
        Result = row.Result,
        AddedAt = row.CreatedAt,
        AddedBy = db.Users.Where(account => account.Id == row.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
        VoidedAt = row.VoidedAt,
        VoidedBy = db.Users.Where(account => account.Id == row.VoidedById).Select(account => account.DisplayName).FirstOrDefault(),
        VoidReason = row.VoidReason,
    });

    private IQueryable<BarrierLine> Lines(IQueryable<PlanBarrier> rows) => rows.Select(row => new BarrierLine
    {
        PublicId = row.PublicId,
        Kind = row.Kind,
        IdentifiedOn = row.IdentifiedOn,
        Note = row.Note,
        ResolvedOn = row.ResolvedOn,
        Steps = db.Set<StepBarrier>().Count(link => link.BarrierId == row.Id),
    });
}
