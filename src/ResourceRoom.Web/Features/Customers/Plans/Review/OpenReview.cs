using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Features.Shared.Signing;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Review;

public sealed class OpenReview(ResourceRoomDb db, OpenCustomerPage openPage)
{
    public Task<ReviewPage?> ExecuteAsync(Guid customer, SignPlanInput? typed, ActingUser who, CancellationToken cancellationToken) =>
        openPage.ReadAsync<ReviewPage>(customer, who, async header =>
        {
            var document = await db.ReadPlanAsync(header.PersonId, header.Name, cancellationToken);
            var versions = await Versions(SignedBy(header), withContentOf: db.SignaturesOf(header.PersonId)).ToListAsync(cancellationToken);
            var last = versions.FirstOrDefault(version => version.Content is not null)?.Content;
            return new ReviewPage
            {
                Header = header,
                Document = document,
                Versions = versions,
                Differences = last is null ? [] : PlanDifferences.Between(PlanDocument.Read(last), document),
                Input = (typed ?? new SignPlanInput()) with { Mark = document.Mark() },
                CanSign = who.Can(Permission.EditPlans) && document.Goals.Count > 0 && header.All.Any(row => row.Status != EnrollmentStatus.Closed),
            };
        }, cancellationToken);

    public Task<SignedPage?> VersionAsync(Guid customer, Guid signedPlan, VoidReasonInput typed, ActingUser who, CancellationToken cancellationToken) =>
        openPage.ReadAsync(customer, who, async header =>
        {
            var asked = SignedBy(header).Where(row => row.PublicId == signedPlan);
            if (await Versions(asked, withContentOf: asked).SingleOrDefaultAsync(cancellationToken) is not { } version)
            {
                return null;
            }

            var document = PlanDocument.Read(version.Content!);
            var now = await db.ReadPlanAsync(header.PersonId, header.Name, cancellationToken);
            return new SignedPage
            {
                Header = header,
                Document = document,
                Version = version,
                Differences = PlanDifferences.Between(document, now),
                Input = typed,
                CanVoid = version is { How: SignedHow.OnPaper, VoidedAt: null } && who.Can(Permission.EditPlans),
            };
        }, cancellationToken);

    private IQueryable<SignedPlan> SignedBy(CustomerHeader header) => db.SignedPlans.AsNoTracking()
        .Where(row => row.ParticipantId == header.PersonId)
        .OrderByDescending(row => row.SignedOn).ThenByDescending(row => row.Id);

    // The content of one of them alone: of a plan signed many times the rest would be read for nothing.
    private IQueryable<SignedVersion> Versions(IQueryable<SignedPlan> signed, IQueryable<SignedPlan> withContentOf) => signed.Select(row => new SignedVersion
    {
        PublicId = row.PublicId,
        How = row.How,
        On = row.SignedOn,
        RecordedAt = row.CreatedAt,
        RecordedBy = db.Users.Where(account => account.Id == row.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
        VoidedAt = row.VoidedAt,
        VoidedBy = db.Users.Where(account => account.Id == row.VoidedById).Select(account => account.DisplayName).FirstOrDefault(),
        VoidReason = row.VoidReason,
        Content = row.Id == withContentOf.Select(other => other.Id).FirstOrDefault() ? row.Content : null,
    });
}
