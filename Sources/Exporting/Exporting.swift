enum ExportingModule {}
