using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class CareerPlanMapping : IEntityTypeConfiguration<CareerPlan>
{
    public void Configure(EntityTypeBuilder<CareerPlan> plan)
    {
        plan.ToTable("CareerPlan");
        plan.HasKey(row => row.ParticipantId);
        plan.Property(row => row.ParticipantId).ValueGeneratedNever();
        plan.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AssessmentMapping : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.ToTable("Assessment");
        assessment.HasIndex(row => row.PublicId).IsUnique();
        assessment.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BarrierMapping : IEntityTypeConfiguration<PlanBarrier>
{
    public void Configure(EntityTypeBuilder<PlanBarrier> barrier)
    {
        barrier.ToTable("Barrier");
        barrier.HasIndex(row => row.PublicId).IsUnique();
        barrier.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GoalMapping : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> goal)
    {
        goal.ToTable("Goal");
        goal.HasIndex(row => row.PublicId).IsUnique();
        goal.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GoalStatusChangeMapping : IEntityTypeConfiguration<GoalStatusChange>
{
    public void Configure(EntityTypeBuilder<GoalStatusChange> change)
    {
        change.ToTable("GoalStatusChange");
        change.HasOne<Goal>().WithMany(goal => goal.Statuses).HasForeignKey(row => row.GoalId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StepMapping : IEntityTypeConfiguration<Step>
{
    private const string Standing = "\"Source\" IS NOT NULL AND \"WithdrawnAt\" IS NULL";

    public void Configure(EntityTypeBuilder<Step> step)
    {
        step.ToTable("Step");
        step.HasIndex(row => row.PublicId).IsUnique();
        // One record of a source is one step. Several services may share a key, and a step that was withdrawn keeps its own.
        step.HasIndex(row => new { row.Source, row.SourceKey, row.SourceService }).IsUnique().HasFilter(Standing);
        step.Property(row => row.Dollars).HasPrecision(12, 2);
        step.Property(row => row.Hours).HasPrecision(7, 2);
        step.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        step.HasOne(row => row.Enrollment).WithMany().HasForeignKey(row => row.EnrollmentId).OnDelete(DeleteBehavior.Restrict);
        step.HasOne(row => row.Service).WithMany().HasForeignKey(row => row.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StepGoalMapping : IEntityTypeConfiguration<StepGoal>
{
    public void Configure(EntityTypeBuilder<StepGoal> link)
    {
        link.ToTable("StepGoal");
        link.HasKey(row => new { row.StepId, row.GoalId });
        link.HasOne(row => row.Step).WithMany(step => step.Goals).HasForeignKey(row => row.StepId).OnDelete(DeleteBehavior.Restrict);
        link.HasOne(row => row.Goal).WithMany(goal => goal.Steps).HasForeignKey(row => row.GoalId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StepBarrierMapping : IEntityTypeConfiguration<StepBarrier>
{
    public void Configure(EntityTypeBuilder<StepBarrier> link)
    {
        link.ToTable("StepBarrier");
        link.HasKey(row => new { row.StepId, row.BarrierId });
        link.HasOne<Step>().WithMany(step => step.Barriers).HasForeignKey(row => row.StepId).OnDelete(DeleteBehavior.Restrict);
        link.HasOne(row => row.Barrier).WithMany().HasForeignKey(row => row.BarrierId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StepStatusChangeMapping : IEntityTypeConfiguration<StepStatusChange>
{
    public void Configure(EntityTypeBuilder<StepStatusChange> change)
    {
        change.ToTable("StepStatusChange");
        change.HasOne<Step>().WithMany(step => step.Statuses).HasForeignKey(row => row.StepId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SignedPlanMapping : IEntityTypeConfiguration<SignedPlan>
{
    public void Configure(EntityTypeBuilder<SignedPlan> plan)
    {
        plan.ToTable("SignedPlan");
        plan.HasIndex(row => row.PublicId).IsUnique();
        plan.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}
