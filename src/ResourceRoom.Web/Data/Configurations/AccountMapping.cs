using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Seeding.ReferenceData;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class AccountMapping : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> account)
    {
        account.ToTable("StaffUser");
        account.Property(user => user.PasswordHash).HasMaxLength(200);
        account.Property(user => user.SecurityStamp).HasMaxLength(64);
        account.Property(user => user.ConcurrencyStamp).HasMaxLength(64);
        account.Property(user => user.PhoneNumber).HasMaxLength(30);
        account.HasOne(user => user.Lwia).WithMany().HasForeignKey(user => user.LwiaNumber).OnDelete(DeleteBehavior.Restrict);
        account.HasOne(user => user.Office).WithMany().HasForeignKey(user => user.OfficeId).OnDelete(DeleteBehavior.Restrict);
        account.HasOne<Participant>().WithMany().HasForeignKey(user => user.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoleMapping : IEntityTypeConfiguration<IdentityRole<long>>
{
    public void Configure(EntityTypeBuilder<IdentityRole<long>> role)
    {
        role.ToTable("Role");
        role.Property(row => row.ConcurrencyStamp).HasMaxLength(64);
        role.HasData(RoleRows.All);
    }
}

internal sealed class IdentityTableNames :
    IEntityTypeConfiguration<IdentityUserRole<long>>,
    IEntityTypeConfiguration<IdentityUserClaim<long>>,
    IEntityTypeConfiguration<IdentityUserLogin<long>>,
    IEntityTypeConfiguration<IdentityUserToken<long>>,
    IEntityTypeConfiguration<IdentityRoleClaim<long>>
{
    public void Configure(EntityTypeBuilder<IdentityUserRole<long>> row) => row.ToTable("StaffUserRole");

    public void Configure(EntityTypeBuilder<IdentityUserClaim<long>> row)
    {
        row.ToTable("StaffUserClaim");
        row.Property(claim => claim.ClaimType).HasMaxLength(100);
        row.Property(claim => claim.ClaimValue).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<long>> row)
    {
        row.ToTable("StaffUserLogin");
        row.Property(login => login.ProviderDisplayName).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<long>> row)
    {
        row.ToTable("StaffUserToken");
        row.Property(token => token.Value).HasMaxLength(2000);
    }

    public void Configure(EntityTypeBuilder<IdentityRoleClaim<long>> row)
    {
        row.ToTable("RoleClaim");
        row.Property(claim => claim.ClaimType).HasMaxLength(100);
        row.Property(claim => claim.ClaimValue).HasMaxLength(200);
    }
}

internal sealed class SignInSessionMapping : IEntityTypeConfiguration<SignInSession>
{
    public void Configure(EntityTypeBuilder<SignInSession> session)
    {
        session.ToTable("SignInSession");
        session.HasIndex(row => row.PublicId).IsUnique();
        session.HasIndex(row => new { row.AccountId, row.LastUsedAt });
        session.HasIndex(row => row.LastUsedAt);
        session.HasOne(row => row.Account).WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoomAssignmentMapping : IEntityTypeConfiguration<RoomAssignment>
{
    public void Configure(EntityTypeBuilder<RoomAssignment> assignment)
    {
        assignment.ToTable("RoomAssignment");
        assignment.HasIndex(row => new { row.AccountId, row.LocationId });
        assignment.HasOne(row => row.Account).WithMany(user => user.RoomAssignments).HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
        assignment.HasOne(row => row.Location).WithMany().HasForeignKey(row => row.LocationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AccessReviewMapping : IEntityTypeConfiguration<AccessReview>
{
    public void Configure(EntityTypeBuilder<AccessReview> review)
    {
        review.ToTable("AccessReview");

        // Engines differ in whether two nulls are equal.
        review.HasIndex(row => new { row.QuarterStart, row.LwiaNumber }).IsUnique().HasFilter("\"LwiaNumber\" IS NOT NULL");
        review.HasIndex(row => row.QuarterStart).IsUnique().HasFilter("\"LwiaNumber\" IS NULL");
        review.Ignore(row => row.Quarter);
        review.HasOne(row => row.Lwia).WithMany().HasForeignKey(row => row.LwiaNumber).OnDelete(DeleteBehavior.Restrict);
        review.HasOne(row => row.ConfirmedBy).WithMany().HasForeignKey(row => row.ConfirmedById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CalendarLinkMapping : IEntityTypeConfiguration<CalendarLink>
{
    private const string InForce = "\"RevokedAt\" IS NULL";

    public void Configure(EntityTypeBuilder<CalendarLink> link)
    {
        link.ToTable("CalendarLink");
        link.HasIndex(row => row.SecretHash).IsUnique();

        // A link that was replaced must open nothing, even when two pages replace it at once.
        link.HasIndex(row => row.AccountId).IsUnique().HasFilter(InForce);
        link.HasOne(row => row.Account).WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StandInMapping : IEntityTypeConfiguration<StandIn>
{
    public void Configure(EntityTypeBuilder<StandIn> standIn)
    {
        standIn.ToTable("StandIn");
        standIn.HasIndex(row => row.PublicId).IsUnique();
        standIn.HasIndex(row => new { row.PlannerId, row.LastDay });

        // Asked on every page of a planner.
        standIn.HasIndex(row => new { row.ColleagueId, row.LastDay });
        standIn.HasOne(row => row.Planner).WithMany().HasForeignKey(row => row.PlannerId).OnDelete(DeleteBehavior.Restrict);
        standIn.HasOne(row => row.Colleague).WithMany().HasForeignKey(row => row.ColleagueId).OnDelete(DeleteBehavior.Restrict);
        standIn.HasOne<User>().WithMany().HasForeignKey(row => row.CreatedById).OnDelete(DeleteBehavior.Restrict);
        standIn.HasOne<User>().WithMany().HasForeignKey(row => row.EndedById).OnDelete(DeleteBehavior.Restrict);
    }
}
