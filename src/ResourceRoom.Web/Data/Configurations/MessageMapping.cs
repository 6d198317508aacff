using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class MessageMapping : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> message)
    {
        message.ToTable("Message");
        message.HasIndex(row => row.PublicId).IsUnique();
        message.HasIndex(row => new { row.ParticipantId, row.Id });
        message.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        message.HasOne<User>().WithMany().HasForeignKey(row => row.SentById).OnDelete(DeleteBehavior.Restrict);
        message.HasOne(row => row.Note).WithMany().HasForeignKey(row => row.NoteId).OnDelete(DeleteBehavior.Restrict);
        message.HasOne(row => row.Addendum).WithMany().HasForeignKey(row => row.AddendumId).OnDelete(DeleteBehavior.Restrict);
        message.HasOne(row => row.Item).WithOne().HasForeignKey<Message>(row => row.ItemId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InboxItemMapping : IEntityTypeConfiguration<InboxItem>
{
    private const string Unread = "\"ReadAt\" IS NULL";

    public void Configure(EntityTypeBuilder<InboxItem> item)
    {
        item.ToTable("InboxItem");
        item.HasIndex(row => row.PublicId).IsUnique();
        item.HasIndex(row => new { row.ParticipantId, row.To, row.Id });

        // How many are unread is asked on each page.
        item.HasIndex(row => new { row.To, row.ParticipantId, row.AccountId, row.Role, row.LwiaNumber }).HasFilter(Unread);

        item.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        item.HasOne<Lwia>().WithMany().HasForeignKey(row => row.LwiaNumber).OnDelete(DeleteBehavior.Restrict);
        item.HasOne<User>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
        item.HasOne<User>().WithMany().HasForeignKey(row => row.ReadById).OnDelete(DeleteBehavior.Restrict);
    }
}
