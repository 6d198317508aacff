using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Forms;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class FormSubmissionMapping : IEntityTypeConfiguration<FormSubmission>
{
    public void Configure(EntityTypeBuilder<FormSubmission> form)
    {
        form.ToTable("FormSubmission");
        form.HasKey(row => row.Key);
        form.Property(row => row.Key).ValueGeneratedNever();
        form.HasIndex(row => row.SentAt);
    }
}
