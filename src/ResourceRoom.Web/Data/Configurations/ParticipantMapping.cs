using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class ParticipantMapping : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> participant)
    {
        participant.ToTable("Participant");
        participant.HasIndex(person => person.PublicId).IsUnique();
        participant.HasIndex(person => person.PirlKey).IsUnique();

        // One person, one record: two desks that save the same SSN at the same moment cannot both win.
        participant.HasIndex(person => person.SsnHash).IsUnique();
        participant.HasIndex(person => person.SsnLastFour);
        participant.HasIndex(person => person.BirthDateHash);
        participant.HasIndex(person => new { person.LastNameKey, person.FirstNameKey });
        participant.HasIndex(person => new { person.FirstNameKey, person.LastNameKey });

        participant.ComplexProperty(person => person.FirstNameResponse);
        participant.ComplexProperty(person => person.LastNameResponse);
        participant.ComplexProperty(person => person.ZipResponse);
        participant.ComplexProperty(person => person.SsnResponse);
        participant.ComplexProperty(person => person.BirthDateResponse);
        participant.ComplexProperty(person => person.LaborForceStatusResponse);
        participant.ComplexProperty(person => person.HispanicResponse);
        participant.ComplexProperty(person => person.RaceResponse);
        participant.ComplexProperty(person => person.GenderResponse);
    }
}

internal sealed class RegistrationMapping : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> registration)
    {
        registration.ToTable("Registration");
        registration.HasKey(row => row.ParticipantId);
        registration.HasOne<Participant>().WithOne(person => person.Registration).HasForeignKey<Registration>(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}
